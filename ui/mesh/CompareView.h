#pragma once

#include <QAbstractTableModel>
#include <QWidget>
#include <array>
#include <memory>

#include "app/workbench/MeshView.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ami::ui {
class Button;
class Card;

/// What changed between two runs: a row a link, or a row a node that came, went or moved.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Kind { Links, Nodes };
    explicit ComparisonModel(Kind kind, QObject* parent = nullptr) : QAbstractTableModel(parent), kind_(kind) {}
    void set(std::shared_ptr<const app::mesh::Comparison> comparison);
    /// Names nodes as the rest of the page does.
    void setView(std::shared_ptr<const app::MeshView> view) { view_ = std::move(view); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString label(const app::mesh::NodeName& name) const;
    QString linkWords(const app::mesh::LinkChange& link, int column) const;
    QString nodeWords(const app::mesh::NodeChange& node, int column) const;
    Kind kind_;
    std::shared_ptr<const app::mesh::Comparison> comparison_;
    std::shared_ptr<const app::MeshView> view_;
};

/// Two runs side by side, for example with the cabinet's door open and closed.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);
    void setView(const std::shared_ptr<const app::MeshView>& view);
    void setRun(const app::MeshRunState& run);
    void setComparison(const std::shared_ptr<const app::mesh::Comparison>& comparison);
    void clear();
    Button* takeButton(app::MeshRun run) const { return runs_[static_cast<std::size_t>(run)].take; }
    QString verdict() const;
    QTableView* links() const { return links_; }

Q_SIGNALS:
    void takeRequested(ami::app::MeshRun run);
    void stopRequested();
    void clearRequested();

private:
    struct Run {
        Card* card = nullptr;
        QLabel* words = nullptr;
        QProgressBar* bar = nullptr;
        Button* take = nullptr;
        app::MeshRunState state;
    };
    void makeRun(app::MeshRun which, const QString& title, const QString& next);

    std::array<Run, 2> runs_;
    ComparisonModel linkModel_{ComparisonModel::Kind::Links}, nodeModel_{ComparisonModel::Kind::Nodes};
    QLabel* verdict_;
    QLabel* figures_;
    QTabBar* tabs_;
    QStackedWidget* tables_;
    QTableView* links_;
    QTableView* nodes_;
    Button* clear_;
};

}  // namespace ami::ui
