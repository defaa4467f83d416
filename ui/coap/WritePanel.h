#pragma once

#include <QWidget>
#include <optional>

#include "app/coap/Exchange.h"
#include "ui/widgets/Question.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace ami::ui {
class Button;

/// What is to be sent to a resource, and how. Nothing leaves from here: wished() asks for the confirmation.
class WritePanel : public QWidget {
    Q_OBJECT
public:
    explicit WritePanel(QWidget* parent = nullptr);
    /// Another resource empties the editor.
    void setResource(const QString& path, std::optional<std::uint16_t> format);
    /// Only what stands there now as text; what a person has typed stays.
    void setText(const QString& text);
    QPlainTextEdit* editor() const { return editor_; }
    QComboBox* formats() const { return formats_; }
    QCheckBox* hexBox() const { return hex_; }
    Button* putButton() const { return put_; }
    Button* postButton() const { return post_; }
    Button* deleteButton() const { return delete_; }

Q_SIGNALS:
    void wished(int method, const QByteArray& payload, int format);

private:
    void wish(int method);
    void check();

    QString path_;
    QLabel* head_;
    QPlainTextEdit* editor_;
    QComboBox* formats_;
    QCheckBox* hex_;
    QLabel* problem_;
    Button* put_;
    Button* post_;
    Button* delete_;
};

/// Names the resource, what will be sent and what follows, and asks. To be shown with show(). Escape and, until another button has the focus,
/// Enter leave the resource as it is.
class CoapConfirm : public Question {
    Q_OBJECT
public:
    CoapConfirm(const app::coap::Ask& ask, QWidget* parent);
    Button* acceptButton() const { return accept_; }
    Button* cancelButton() const { return cancel_; }

private:
    Button* cancel_;
    Button* accept_;
};

}  // namespace ami::ui
