#include "ui/mesh/MeshPage.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/PathView.h"
#include "ui/mesh/RouterBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using app::mesh::NodeId;

namespace {

QTabBar* tabBar(const QString& accessibleName) {
    auto* bar = new QTabBar;
    bar->setAccessibleName(accessibleName);
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->setUsesScrollButtons(true);
    return bar;
}

}  // namespace

MeshPage::MeshPage(QWidget* parent)
    : QWidget(parent),
      bar_(new RouterBar),
      places_(tabBar(tr("Parts of the mesh page"))),
      pages_(new QStackedWidget),
      meshOrNot_(new QStackedWidget),
      empty_(new EmptyState(Icon::Mesh, tr("No border router yet."),
                            tr("Write its address above and press Connect: “wsbrd:” for the daemon on this computer, “wsbrd+ssh://host” for another one, "
                               "“linux:nan0” for this computer's own routes, or open a recording."),
                            tr("Open a recording…"))),
      graph_(new MeshGraph),
      sheets_(tabBar(tr("Parts of the sheet under the drawing"))),
      sheetStack_(new QStackedWidget),
      table_(makeTable(&model_, tr("Nodes, worst first"))),
      filter_(new QLineEdit),
      path_(new PathView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(20), dp(10), dp(20), dp(12));
    column->setSpacing(dp(8));
    column->addWidget(bar_);
    column->addWidget(places_);
    column->addWidget(pages_, 1);
    meshOrNot_->addWidget(empty_);
    meshOrNot_->addWidget(makeMesh());
    addPlace(tr("Mesh"), meshOrNot_);

    connect(places_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(sheets_, &QTabBar::currentChanged, sheetStack_, &QStackedWidget::setCurrentIndex);
    connect(bar_, &RouterBar::connectRequested, this, &MeshPage::connectRequested);
    connect(bar_, &RouterBar::leaveRequested, this, &MeshPage::leaveRequested);
    connect(bar_, &RouterBar::refreshRequested, this, &MeshPage::refreshRequested);
    connect(graph_, &MeshGraph::selectedNode, this, &MeshPage::choose);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (showing_) return;
        if (const auto node = model_.node(now.row())) choose(*node);
    });
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_.setFilter(words);
        showRow();
    });
    connect(empty_, &EmptyState::acted, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Open a recording of a mesh"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
            bar_->setAddress(QStringLiteral("replay:") + file);
            Q_EMIT connectRequested(bar_->address());
        });
        dialog->show();
    });
}

void MeshPage::addPlace(const QString& name, QWidget* page) {
    places_->addTab(name);
    pages_->addWidget(page);
}

void MeshPage::addSheet(const QString& name, QWidget* sheet) {
    sheets_->addTab(name);
    sheetStack_->addWidget(sheet);
}

QWidget* MeshPage::makeNodes() {
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {150, 130, 120, 130, 130, 120, 90, 90, 130};
    for (int i = 0; i < 9; ++i) table_->setColumnWidth(i, dp(widths[i]));
    auto* header = table_->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    return sheet;
}

QWidget* MeshPage::makeMesh() {
    auto* drawing = new Card;
    drawing->body()->setContentsMargins(dp(2), dp(2), dp(2), dp(2));
    drawing->body()->addWidget(graph_);
    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(12), dp(2), dp(12), dp(8));
    sheet->body()->setSpacing(dp(4));
    auto* bar = new QHBoxLayout;
    bar->addWidget(sheets_, 1);
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter of the nodes"));
    filter_->setClearButtonEnabled(true);
    filter_->setFixedWidth(dp(180));
    bar->addWidget(filter_);
    sheet->body()->addLayout(bar);
    sheet->body()->addWidget(sheetStack_, 1);
    addSheet(tr("Worst first"), makeNodes());
    addSheet(tr("Way"), path_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(drawing);
    split->addWidget(sheet);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    return split;
}

void MeshPage::setState(const app::MeshState& state) {
    state_ = state;
    bar_->setState(state);
}

void MeshPage::setView(const std::shared_ptr<const app::MeshView>& view) {
    view_ = view;
    const bool any = view && !view->topology.nodes().empty();
    if (!any) chosen_.reset(), focus_.reset();
    meshOrNot_->setCurrentIndex(any ? 1 : 0);
    bar_->setView(view);
    graph_->setView(view);
    showing_ = true;
    model_.setView(view);
    showing_ = false;
    showRow();
    path_->show(view_, focus_);
    // Somebody has to be first: the one who suffers most.
    if (any && !chosen_ && !view->worstFirst.empty()) choose(view->worstFirst.front().hop.node);
}

void MeshPage::setFocus(const std::shared_ptr<const app::MeshFocus>& focus) {
    if (!focus || focus->node != chosen_) return;
    focus_ = focus;
    path_->show(view_, focus_);
}

void MeshPage::choose(NodeId node) {
    if (chosen_ == node) return;
    chosen_ = node;
    graph_->select(node);
    showRow();
    Q_EMIT focusRequested(chosen_);
}

void MeshPage::showRow() {
    if (!chosen_) return;
    const int row = model_.rowOf(*chosen_);
    if (row < 0 || table_->currentIndex().row() == row) return;
    showing_ = true;
    table_->setCurrentIndex(model_.index(row, std::max(table_->currentIndex().column(), 0)));
    showing_ = false;
}

}  // namespace ami::ui
