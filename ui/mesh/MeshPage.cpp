#include "ui/mesh/MeshPage.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/fleet/FleetList.h"
#include "app/mesh/SnapshotNames.h"
#include "ui/mesh/AskBar.h"
#include "ui/mesh/CandidatesView.h"
#include "ui/mesh/CompareView.h"
#include "ui/mesh/FleetView.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/NodeCard.h"
#include "ui/mesh/PathView.h"
#include "ui/mesh/ProbeView.h"
#include "ui/mesh/RouterBar.h"
#include "ui/mesh/RouterView.h"
#include "ui/mesh/SignalView.h"
#include "ui/mesh/ThresholdsForm.h"
#include "ui/push/PushView.h"
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
      path_(new PathView),
      adviceTable_(makeTable(&advice_, tr("Advice, worst first"))),
      card_(new NodeCard),
      ladder_(new JoinCard),
      candidates_(new CandidatesView),
      signal_(new SignalView),
      probe_(new ProbeView),
      events_(new EventsView),
      compare_(new CompareView),
      router_(new RouterView),
      thresholds_(new ThresholdsForm),
      fleet_(new FleetView),
      pushes_(new PushView),
      asking_(new AskBar),
      ask_(new Button(tr("Ask nodes"))),
      ping_(new Button(tr("Ping"))),
      export_(new Button(tr("Export"))),
      browse_(new Button(tr("CoAP"))),
      arrange_(new Button(tr("Arrange"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(20), dp(8), dp(20), dp(12));
    column->setSpacing(dp(6));
    column->addWidget(bar_);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(places_, 1);
    row->addWidget(makeActions());
    column->addLayout(row);
    column->addWidget(asking_);
    column->addWidget(pages_, 1);
    meshOrNot_->addWidget(empty_);
    meshOrNot_->addWidget(makeMesh());
    addPlace(tr("Mesh"), meshOrNot_);
    addPlace(tr("Compare"), compare_);
    addPlace(tr("Router"), router_);
    addPlace(tr("Limits"), thresholds_);
    addPlace(tr("Read meters"), fleet_);
    addPlace(tr("Pushes"), pushes_);

    connect(places_, &QTabBar::currentChanged, this, [this](int place) {
        pages_->setCurrentIndex(place);
        if (pages_->currentWidget() == fleet_) offerMeters();
        Q_EMIT routerShown(pages_->currentWidget() == router_);
    });
    connect(sheets_, &QTabBar::currentChanged, this, [this](int sheet) {
        sheetStack_->setCurrentIndex(sheet);
        filter_->setVisible(sheet == 0);
    });
    connect(bar_, &RouterBar::connectRequested, this, &MeshPage::connectRequested);
    connect(bar_, &RouterBar::leaveRequested, this, &MeshPage::leaveRequested);
    connect(bar_, &RouterBar::refreshRequested, this, &MeshPage::refreshRequested);
    connect(graph_, &MeshGraph::selectedNode, this, &MeshPage::choose);
    connect(graph_, &MeshGraph::strayedChanged, this, [this](std::size_t nodes) {
        arrange_->setWords(nodes ? tr("Arrange (%1)", "nodes that took another parent").arg(nodes) : tr("Arrange"));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (showing_) return;
        if (const auto node = model_.node(now.row())) choose(*node);
    });
    connect(adviceTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (showing_) return;
        if (const auto node = advice_.node(now.row())) choose(*node);
    });
    connect(events_, &EventsView::nodeChosen, this, &MeshPage::choose);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_.setFilter(words);
        showRow();
    });
    connect(router_, &RouterView::copied, this, [this] { Q_EMIT said(tr("Copied.")); });
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
    setAcceptDrops(true);
    setView(nullptr);
}

void MeshPage::showPushes() { places_->setCurrentIndex(pages_->indexOf(pushes_)); }

void MeshPage::addPlace(const QString& name, QWidget* page) {
    pages_->addWidget(page);
    places_->addTab(name);
}

void MeshPage::addSheet(const QString& name, QWidget* sheet) {
    sheetStack_->addWidget(sheet);
    sheets_->addTab(name);
}

QWidget* MeshPage::makeActions() {
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(10));
    for (auto* button : {browse_, ask_, ping_, export_}) {
        button->setTall(40);
        row->addWidget(button);
    }
    browse_->hide();
    browse_->setToolTip(tr("Opens the chosen node in the CoAP browser"));
    connect(ask_, &Button::clicked, this, &MeshPage::askRequested);
    connect(asking_, &AskBar::goOnRequested, this, &MeshPage::askRequested);
    connect(asking_, &AskBar::stopRequested, this, &MeshPage::stopAskingRequested);
    ping_->setToolTip(tr("Sends a series of probes to the chosen node"));
    export_->setStrokeIcon(Icon::Download);
    auto* menu = new QMenu(export_);
    const auto add = [&](const QString& name, app::MeshExport kind) { menu->addAction(name, this, [this, kind] { askExport(kind); }); };
    add(tr("Nodes as CSV…"), app::MeshExport::NodesCsv);
    add(tr("Links as CSV…"), app::MeshExport::LinksCsv);
    add(tr("Map as GeoJSON…"), app::MeshExport::GeoJson);
    add(tr("Snapshot of the mesh…"), app::MeshExport::Snapshots);
    connect(export_, &Button::clicked, this, [this, menu] { menu->popup(export_->mapToGlobal(QPoint(0, export_->height()))); });
    connect(ping_, &Button::clicked, this, &MeshPage::ping);
    connect(browse_, &Button::clicked, this, [this] {
        if (!view_ || !chosen_) return;
        const auto host = app::mesh::hostOf(view_->topology.node(*chosen_).report, hosts_);
        if (!host) return Q_EMIT said(tr("Nobody reports an address of this node."));
        const QString address = QString::fromStdString(*host);
        Q_EMIT browserRequested(address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(address) : address);
    });
    return sheet;
}

QWidget* MeshPage::makeNodes() {
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {135, 122, 115, 118, 118, 112, 104, 80, 118};
    for (int i = 0; i < 9; ++i) table_->setColumnWidth(i, dp(widths[i]));
    table_->setColumnWidth(NodeModel::Age, dp(60));
    auto* header = table_->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    return table_;
}

QWidget* MeshPage::makeAdvice() {
    adviceTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    adviceTable_->setColumnWidth(0, dp(110));
    adviceTable_->setColumnWidth(1, dp(560));
    adviceTable_->setWordWrap(true);
    adviceTable_->verticalHeader()->setDefaultSectionSize(dp(48));
    return adviceTable_;
}

QWidget* MeshPage::makeDrawing() {
    auto* drawing = new Card;
    drawing->body()->setContentsMargins(dp(2), dp(2), dp(2), dp(2));
    drawing->body()->addWidget(graph_);
    auto* across = new QHBoxLayout(graph_);
    across->setContentsMargins(dp(8), dp(8), dp(8), dp(8));
    across->addStretch(1);
    auto* over = new QVBoxLayout;
    over->setSpacing(dp(6));
    across->addLayout(over);
    auto* shape = new Button(tr("Rings"));
    auto* smaller = new Button(QStringLiteral("−"));
    auto* larger = new Button(QStringLiteral("+"));
    auto* all = new Button(tr("All"));
    smaller->setAccessibleName(tr("Smaller"));
    larger->setAccessibleName(tr("Larger"));
    shape->setToolTip(tr("A row or a ring for each hop"));
    arrange_->setToolTip(tr("Places all nodes anew; until then each keeps its place"));
    all->setToolTip(tr("Shows the whole mesh (0)"));
    int widest = 0;
    for (auto* button : {arrange_, shape, larger, smaller, all}) {
        button->setTall(32);
        over->addWidget(button);
        widest = std::max(widest, button->sizeHint().width());
    }
    over->addStretch(1);
    graph_->setReserved(widest);
    connect(arrange_, &Button::clicked, graph_, &MeshGraph::arrange);
    connect(shape, &Button::clicked, this, [this, shape] {
        const bool rings = graph_->layout().shape() == MeshLayout::Shape::Tree;
        graph_->setShape(rings ? MeshLayout::Shape::Rings : MeshLayout::Shape::Tree);
        shape->setWords(rings ? tr("Rows") : tr("Rings"));
    });
    connect(smaller, &Button::clicked, graph_, &MeshGraph::zoomOut);
    connect(larger, &Button::clicked, graph_, &MeshGraph::zoomIn);
    connect(all, &Button::clicked, graph_, &MeshGraph::fit);
    return drawing;
}

QWidget* MeshPage::makeMesh() {
    auto* side = new QWidget;
    side->setProperty("role", QStringLiteral("ground"));
    cards_ = new QVBoxLayout(side);
    cards_->setContentsMargins(0, 0, 0, 0);
    cards_->setSpacing(dp(8));
    cards_->addWidget(card_);
    cards_->addWidget(ladder_);
    cards_->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(side);
    area->setMinimumWidth(dp(270));
    auto* top = new QSplitter(Qt::Horizontal);
    top->setChildrenCollapsible(false);
    top->setHandleWidth(dp(10));
    top->addWidget(makeDrawing());
    top->addWidget(area);
    top->setStretchFactor(0, 1);
    top->setStretchFactor(1, 0);
    top->setSizes({dp(830), dp(310)});

    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(12), dp(2), dp(12), dp(8));
    sheet->body()->setSpacing(dp(2));
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
    addSheet(tr("Advice"), makeAdvice());
    addSheet(tr("Way"), path_);
    addSheet(tr("Parents"), candidates_);
    addSheet(tr("Level"), signal_);
    addSheet(tr("Ping"), probe_);
    addSheet(tr("Events"), events_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(dp(10));
    split->addWidget(top);
    split->addWidget(sheet);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({dp(330), dp(230)});
    return split;
}

void MeshPage::setAsking(const app::MeshAsking& asking) {
    asking_->show(asking);
    isAsking_ = asking.isRunning;
    offerAsking();
}

/// A recording has nodes of another time: the air cannot be asked for them.
void MeshPage::offerAsking() {
    const bool any = view_ && view_->totals.nodes > 0;
    const bool isRecording = state_.address.startsWith(QStringLiteral("replay:"));
    ask_->setEnabled(any && !isRecording && !isAsking_);
    ask_->setToolTip(isRecording ? tr("A recording cannot be asked; connect to its border router.")
                     : isAsking_ ? tr("The nodes are being asked.")
                                 : tr("Asks all nodes for the tables of neighbours that their makers serve over CoAP: levels both ways of every link. It takes a "
                                      "fifth of the air at most."));
}

void MeshPage::openFile(const QString& name) {
    QFile file(name);
    constexpr qint64 enough = 4096;
    if (!file.open(QIODevice::ReadOnly)) return Q_EMIT said(tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(name), file.errorString()));
    const QByteArray head = file.read(enough);
    // journalctl begins each entry with its cursor; snapshots and recordings are JSON.
    if (head.startsWith("__CURSOR=") || head.contains("\n__REALTIME_TIMESTAMP=") || head.startsWith("__REALTIME_TIMESTAMP=")) {
        places_->setCurrentIndex(pages_->indexOf(router_));
        return router_->openJournal(name);
    }
    const QByteArray start = head.trimmed();
    if (start.startsWith('{') || start.startsWith('[')) {
        bar_->setAddress(QStringLiteral("replay:") + name);
        return Q_EMIT connectRequested(bar_->address());
    }
    // @spec RFC 1952 2.3.1
    if (head.startsWith("\x1f\x8b")) {
        return Q_EMIT said(tr("%1 is packed. Unpack it first: gunzip -k %1").arg(QDir::toNativeSeparators(name)));
    }
    Q_EMIT said(tr("%1 is neither a recording of a mesh nor a router's journal (journalctl -o export).").arg(QDir::toNativeSeparators(name)));
}

void MeshPage::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MeshPage::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return;
    event->acceptProposedAction();
    openFile(urls.front().toLocalFile());
}

void MeshPage::setState(const app::MeshState& state) {
    state_ = state;
    offerAsking();
    bar_->setState(state);
    router_->setState(state);
}

void MeshPage::setView(const std::shared_ptr<const app::MeshView>& view) {
    view_ = view;
    const bool any = view && !view->topology.nodes().empty();
    if (!any) chosen_.reset(), focus_.reset();
    meshOrNot_->setCurrentIndex(any ? 1 : 0);
    export_->setEnabled(any);
    offerAsking();
    bar_->setView(view);
    graph_->setView(any ? view : nullptr);
    showing_ = true;
    model_.setView(any ? view : nullptr);
    advice_.setView(any ? view : nullptr);
    showing_ = false;
    events_->setView(any ? view : nullptr);
    compare_->setView(view);
    router_->setView(view);
    showRow();
    showNode();
    // Somebody has to be first: the one who suffers most.
    if (any && !chosen_ && !view->worstFirst.empty()) choose(view->worstFirst.front().hop.node);
}

void MeshPage::setFocus(const std::shared_ptr<const app::MeshFocus>& focus) {
    if (!focus || focus->node != chosen_) return;
    focus_ = focus;
    showNode();
}

void MeshPage::showNode() {
    const auto focus = focus_ && focus_->node == chosen_ ? focus_ : nullptr;
    // How a node joins comes first while it has not.
    if (view_ && focus && focus->node.value() < view_->topology.nodes().size()) {
        const app::mesh::Node& node = view_->topology.node(focus->node);
        const bool joining = !node.isRoot() && node.ladder.rung() && node.ladder.rung() != app::mesh::JoinRung::Operational;
        if (cards_->indexOf(ladder_) != (joining ? 0 : 1)) {
            cards_->removeWidget(ladder_);
            cards_->insertWidget(joining ? 0 : 1, ladder_);
        }
    }
    card_->show(view_, focus);
    ladder_->show(view_, focus);
    path_->show(view_, focus);
    candidates_->show(view_, focus);
    signal_->show(view_, focus);
    probe_->show(view_, focus);
    ping_->setEnabled(chosen_ && probe_->isAvailable());
}

void MeshPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (event->spontaneous()) return;
    if (view_ && !view_->topology.nodes().empty()) graph_->QWidget::setFocus();
    else bar_->addressField()->setFocus();
}

void MeshPage::showFleet() { places_->setCurrentIndex(pages_->indexOf(fleet_)); }

/// The meters of the mesh as they are known now.
void MeshPage::offerMeters() {
    constexpr std::uint16_t wrapperPort = 4059;
    if (!view_) return fleet_->setMeshJobs({});
    auto jobs = app::fleet::meshJobs(view_->topology, wrapperPort, {}, hosts_);
    if (!jobs) return fleet_->setMeshJobs({});
    fleet_->setMeshJobs(std::move(*jobs));
}

void MeshPage::choose(NodeId node) {
    if (chosen_ == node) return;
    chosen_ = node;
    graph_->select(node);
    events_->setNode(node);
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

void MeshPage::ping() {
    places_->setCurrentIndex(0);
    sheets_->setCurrentIndex(sheetStack_->indexOf(probe_));
    probe_->start();
}

void MeshPage::setCanProbe(bool can) {
    probe_->setAvailable(can);
    ping_->setVisible(can);
    ping_->setEnabled(can && chosen_);
}

void MeshPage::setBrowserAvailable(bool available) { browse_->setVisible(available); }

void MeshPage::askExport(app::MeshExport kind) {
    const QString names[] = {QStringLiteral("nodes.csv"), QStringLiteral("links.csv"), QStringLiteral("mesh.geojson"), QStringLiteral("mesh.jsonl")};
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("Export the mesh"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(names[static_cast<std::size_t>(kind)]);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& file) { Q_EMIT exportRequested(file, kind); });
    dialog->show();
}

}  // namespace ami::ui
