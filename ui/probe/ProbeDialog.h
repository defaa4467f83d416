#pragma once

#include <QDialog>
#include <vector>

#include "app/link/Ports.h"
#include "app/workbench/ProbeService.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace ami::ui {
class BigReadout;
class Button;

/// The probe coach: what stands between this computer and the meter as a list of findings, each with a state, a sentence, a cause and
/// what to do; every attempt of the search; and how well the light passes, in figures that can be read from where the head is moved.
class ProbeDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProbeDialog(app::ProbeService& service, QWidget* parent = nullptr);
    ~ProbeDialog() override;

    void setPorts(const std::vector<app::PortEntry>& ports);
    /// Looks at @p port at once.
    void choosePort(const QString& port);
    QString port() const;

Q_SIGNALS:
    /// The person wants to connect with the address that was found.
    void addressChosen(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void joinService();
    void showFindings(const std::vector<app::Finding>& findings, bool keep);
    QWidget* findingCard(const app::Finding& finding);
    void act(const app::Finding& finding);
    void setBusy(bool busy);

    app::ProbeService& service_;
    QComboBox* ports_;
    Button* look_;
    Button* search_;
    Button* align_;
    Button* stop_;
    QLabel* trying_;
    QLabel* attempts_;
    BigReadout* light_;
    QProgressBar* bar_;
    QLabel* lightWords_;
    QWidget* lightPart_;
    QVBoxLayout* list_;
    QStringList tried_;
};

}  // namespace ami::ui
