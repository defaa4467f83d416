#pragma once

#include <QStringList>
#include <QWidget>

#include "app/coap/CoapAccess.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ami::ui {
class Button;
class Chip;
class ElidedLabel;

/// Whom to ask and how: address, security, Discover.
class CoapBar : public QWidget {
    Q_OBJECT
public:
    explicit CoapBar(QWidget* parent = nullptr);
    QString address() const;
    void setAddress(const QString& address);
    app::coap::CoapAccess access() const;
    void setAccess(const app::coap::CoapAccess& access);
    void setRecent(const QStringList& addresses);
    void setBusy(bool busy);
    void setState(const QString& words, int tone);
    Button* discoverButton() const { return discover_; }
    Button* stopButton() const { return stop_; }
    QComboBox* addressField() const { return address_; }
    QComboBox* securityField() const { return security_; }
    QLineEdit* serverNameField() const { return serverName_; }
    QLineEdit* crlField() const { return crl_; }
    QString stateWords() const;

Q_SIGNALS:
    void discoverRequested();
    void stopRequested();

private:
    QWidget* makePsk();
    QWidget* makeCertificates();
    static QWidget* namedField(QLineEdit* field, const QString& label);
    QWidget* fileField(QLineEdit* field, const QString& label);
    void choose(int kind);

    Chip* state_;
    QComboBox* address_;
    QComboBox* security_;
    Button* discover_;
    Button* stop_;
    QWidget* psk_;
    QWidget* certificates_;
    QLineEdit* pskFile_;
    QLineEdit* identity_;
    QLineEdit* ca_;
    QLineEdit* chain_;
    QLineEdit* key_;
    QLineEdit* serverName_;
    QLineEdit* crl_;
};

}  // namespace ami::ui
