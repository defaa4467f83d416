#pragma once

#include <QWidget>
#include <vector>

#include "app/workbench/FleetService.h"
#include "ui/mesh/FleetModel.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QTableView;

namespace ami::ui {
class Button;
class SecurityForm;
class Stat;

/// Reads many meters at once: those of the mesh that is shown, or those of a list. Place it in a tab. The service outlives the view, so that a run goes
/// on when the window is built anew; whoever has it gives its readings to the store.
class FleetView : public QWidget {
    Q_OBJECT
public:
    explicit FleetView(QWidget* parent = nullptr);
    /// Once. Shows what the service does already.
    void join(app::FleetService& service);

    /// The meters of the mesh, read when no list was chosen.
    void setMeshJobs(std::vector<app::fleet::FleetJob> jobs);
    void setProgress(const app::FleetProgress& progress);
    /// What an error of a list or a run comes to; empty: nothing is wrong.
    void setProblem(const QString& words);
    /// JSON where the name says so, else CSV.
    void exportTo(const QString& path);
    /// Takes a list of addresses as text; @p name is shown.
    void useList(const QString& name, const QString& text);

    FleetModel* model() { return &model_; }
    QTableView* table() const { return table_; }
    Button* startButton() const { return start_; }
    Button* stopButton() const { return stop_; }
    Button* listButton() const { return list_; }
    /// Reads what the last run left.
    Button* againButton() const { return again_; }
    Button* securityButton() const { return security_; }
    Button* copyButton() const { return copy_; }
    SecurityForm* securityForm() const { return form_; }
    QLineEdit* pskField() const { return psk_; }
    QLabel* summary() const { return summary_; }
    void showSecurity(bool shown);
    /// The jobs as they would be read: addresses without settings of their own take those of the form.
    std::vector<app::fleet::FleetJob> jobs() const;
    Button* exportButton() const { return export_; }
    QLineEdit* registersField() const { return registers_; }
    QLabel* problem() const { return problem_; }
    QLabel* words() const { return words_; }
    /// The registers that stand in the field; nothing when one of them is no OBIS code.
    std::optional<std::vector<dlms::AttributeRef>> registers() const;

private:
    void begin();
    void chooseList();
    void readAgain();
    void exportRound();
    Result<app::LinkCredentials> credentials() const;
    QWidget* makeAccess();
    void tellError(const Error& error);
    void showWhatIsThere();

    app::FleetService* service_ = nullptr;
    FleetModel model_;
    std::vector<app::fleet::FleetJob> meshJobs_, listJobs_;
    QString listName_;
    app::MeterAddress template_;          ///< what the form says, at no place
    app::fleet::FleetTotals totals_;
    bool running_ = false;

    QLabel* source_;
    QLineEdit* registers_;
    Button* list_;
    Button* start_;
    Button* stop_;
    Button* export_;
    Button* again_;
    Button* security_;
    Button* copy_;
    SecurityForm* form_;
    QWidget* access_;
    QWidget* pskRow_;
    QLineEdit* psk_;
    QLabel* summary_;
    QLabel* problem_;
    QProgressBar* bar_;
    QLabel* words_;
    Stat* done_;
    Stat* failed_;
    Stat* aside_;
    Stat* rate_;
    Stat* roundTrip_;
    Stat* left_;
    QTableView* table_;
};

}  // namespace ami::ui
