#pragma once

#include <QWidget>

#include "ui/push/PushModel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace ami::ui {
class Button;
class Chip;
class MessageView;
class Stat;

/// What meters push: where it is listened for, what came, and what is in it. Place it in a tab. The service outlives the view.
class PushView : public QWidget {
    Q_OBJECT
public:
    explicit PushView(QWidget* parent = nullptr);
    /// Once. Shows what the service has already.
    void join(app::PushService& service);

    void setSettings(const app::PushSettings& settings);
    app::PushSettings settings() const;

    void start();
    void stop();
    void askExport();
    /// What is shown, as CSV.
    void writeTo(const QString& file);

    PushModel* model() { return &model_; }
    QTableView* table() const { return table_; }
    Button* startButton() const { return start_; }
    Button* exportButton() const { return export_; }
    QLineEdit* filter() const { return filter_; }
    QLabel* problem() const { return problem_; }
    QLabel* exportProblem() const { return exportProblem_; }
    QLineEdit* templates() const { return templates_; }
    QLabel* places() const { return places_; }
    MessageView* parts() const { return parts_; }
    QLabel* reason() const { return reason_; }

Q_SIGNALS:
    /// To be remembered.
    void settingsUsed(const ami::app::PushSettings& settings);
    void said(const QString& words);

private:
    QWidget* makeOrder();
    QWidget* makeFigures();
    QWidget* makeList();
    QWidget* makeDetails();
    void setState(const app::PushState& state);
    void setProblem(const QString& words);
    void setExportProblem(const QString& words);
    void showChosen();

    struct Port {
        QCheckBox* on;
        QSpinBox* port;
    };
    Port makePort(const QString& name, int usual, bool on, const QString& help);

    app::PushService* service_ = nullptr;
    PushModel model_;
    Chip* chip_;
    Button* start_;
    Button* export_;
    Button* copy_;
    Port udp_, tcp_, coap_, coaps_;
    QLineEdit* keys_;
    QLineEdit* templates_;
    QLineEdit* psk_;
    QCheckBox* protectedOnly_;
    QLabel* places_;
    QLabel* problem_;
    QLabel* exportProblem_;
    Stat* arrived_;
    Stat* stored_;
    Stat* repeated_;
    Stat* kept_;
    Stat* refused_;
    Stat* meters_;
    QLineEdit* filter_;
    QTableView* table_;
    QStackedWidget* detailStack_;
    QLabel* title_;
    QLabel* reason_;
    QLabel* values_;
    MessageView* parts_;
    app::PushRecordPointer chosen_;
    QString command_;
    app::PushSettings settings_;
    bool isListening_ = false;
};

}  // namespace ami::ui
