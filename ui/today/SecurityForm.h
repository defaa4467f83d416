#pragma once

#include <QString>
#include <QWidget>
#include <optional>

#include "app/link/MeterAddress.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ami::ui {
class Button;

/// Client, authentication, suite and protection of an address, and the file that the secret comes from: only its path passes through
/// here. The address stays the one truth; the form shows it and asks for another.
class SecurityForm : public QWidget {
    Q_OBJECT
public:
    explicit SecurityForm(QWidget* parent = nullptr);

    /// For many meters: the file of the keys may be a folder with one for each meter.
    void setForMany();
    /// Nothing: hides itself.
    void showAddress(const std::optional<app::MeterAddress>& address);
    /// Whether the association needs no file, or one is named that is there.
    bool isComplete() const;
    QString file() const;
    void setFile(const QString& path);
    QLineEdit* fileField() const { return file_; }
    QComboBox* mechanismBox() const { return mechanism_; }
    QComboBox* clientBox() const { return client_; }
    QComboBox* suiteBox() const { return suite_; }
    QComboBox* protectionBox() const { return protection_; }

Q_SIGNALS:
    void addressChosen(const QString& address);
    void fileChanged();

private:
    void fill();
    void choose();
    void chooseFile(bool folder);
    void judgeFile();
    bool needsFile() const;
    bool isKeyed() const;
    bool isThere(const QString& path) const;

    std::optional<app::MeterAddress> address_;
    QComboBox* client_;
    QComboBox* mechanism_;
    QComboBox* suite_;
    QComboBox* protection_;
    QWidget* keyed_;
    QWidget* fileRow_;
    QLabel* fileName_;
    QLineEdit* file_;
    Button* browse_;
    Button* folder_;
    QLabel* hint_;
    bool many_ = false;
};

}  // namespace ami::ui
