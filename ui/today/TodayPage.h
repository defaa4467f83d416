#pragma once

#include <QMap>
#include <QWidget>
#include <vector>

#include "app/link/Ports.h"
#include "app/workbench/MeterService.h"
#include "app/workbench/StoreService.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ami::ui {
class Button;
class Card;
class SecurityForm;

/// Where a visit begins: ports, an address, recent meters, the training meter.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent = nullptr);
    QLineEdit* addressField() const { return address_; }
    Button* connectButton() const { return connect_; }
    Button* trainingButton() const { return trainingButton_; }
    SecurityForm* security() const { return security_; }
    QString addressError() const;

public Q_SLOTS:
    void setPhase(ami::app::LinkPhase phase);
    void setPorts(const std::vector<ami::app::PortEntry>& ports);
    void setRecent(const std::vector<ami::app::RecentMeter>& meters);
    /// An empty address: the training meter is still starting.
    void setTraining(bool on, const QString& address, const QString& failure);
    /// Paths of the key and password files that were used, by address.
    void setSecretFiles(const QMap<QString, QString>& files);

Q_SIGNALS:
    /// @p secretFile is empty when the association needs none.
    void connectRequested(const QString& address, const QString& secretFile);
    void disconnectRequested();
    void portsRequested();
    /// What stands between this computer and the meter; the port in the address, or none.
    void probeRequested();

private:
    void makeAddressCard(QVBoxLayout* column);
    void makeSideCards(QVBoxLayout* column);
    void check();
    void submit(const QString& address);
    QWidget* portRow(const app::PortEntry& port);
    QWidget* recentRow(const app::RecentMeter& meter);

    bool busy_ = false;
    bool linked_ = false;
    QMap<QString, QString> secretFiles_;
    QString shownAddress_;
    QLineEdit* address_;
    QLabel* hint_;
    Button* connect_;
    Button* leave_;
    SecurityForm* security_;
    QVBoxLayout* portRows_;
    QVBoxLayout* recentRows_;
    Card* trainingCard_;
    QLabel* trainingWords_;
    Button* trainingButton_;
    QString trainingAddress_;
};

/// What is wrong with an address, with the place in words; empty when it is right.
QString addressFault(const QString& address);

}  // namespace ami::ui
