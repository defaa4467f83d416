#include "ui/shell/TraceDock.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/shell/MessageView.h"
#include "ui/shell/TraceModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

TraceDock::TraceDock(TraceModel* model, QWidget* parent)
    : QDockWidget(tr("Trace"), parent),
      model_(model),
      filter_(new QLineEdit),
      table_(makeTable(&filtered_, tr("Trace lines"))),
      message_(new MessageView),
      splitter_(new QSplitter(Qt::Horizontal)),
      copy_(new Button(tr("Copy"))) {
    setObjectName(QStringLiteral("trace"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setTitleBarWidget(new QWidget);
    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(dp(16), dp(8), dp(16), dp(8));
    column->setSpacing(dp(8));
    column->addWidget(makeBar());
    filtered_.setSourceModel(model);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(TraceModel::Message, QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(4), dp(4), dp(4), dp(4));
    sheet->body()->addWidget(table_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(dp(8));
    splitter_->addWidget(sheet);
    splitter_->addWidget(message_);
    column->addWidget(splitter_, 1);
    setWidget(body);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TraceDock::showChosen);
    connect(splitter_, &QSplitter::splitterMoved, this, &TraceDock::restyle);
    connect(&filtered_, &QAbstractItemModel::rowsInserted, table_, [this] {
        const auto* bar = table_->verticalScrollBar();
        if (isVisible() && bar->value() >= bar->maximum() - 2) table_->scrollToBottom();
    });
    restyle();
    hide();
}

QWidget* TraceDock::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(8));
    row->addWidget(text(tr("Trace"), "value"));
    row->addSpacing(dp(8));
    filter_->setPlaceholderText(tr("Filter: words of a message, OBIS code, or octets such as C4 01"));
    filter_->setAccessibleName(tr("Filter of the trace"));
    filter_->setClearButtonEnabled(true);
    row->addWidget(filter_, 1);
    auto* mark = new Button(tr("Mark"));
    auto* save = new Button(tr("Export"));
    auto* kinds = new QMenu(save);
    kinds->addAction(tr("Lines as text…"), this, [this] {
        exportTo(tr("Export the trace"), tr("Text files (*.txt)"), QStringLiteral("txt"), [this] { return model_->exported().toUtf8(); });
    });
    kinds->addAction(tr("Lines as a capture for Wireshark…"), this, [this] {
        exportTo(tr("Export the trace"), tr("Capture files (*.pcapng)"), QStringLiteral("pcapng"), [this] { return model_->captured(); });
    });
    wholeVisit_ = kinds->addAction(tr("Whole visit, to be played back…"), this, [this] {
        exportTo(tr("Export the visit"), tr("Visit files (*.amivisit)"), QStringLiteral("amivisit"), [file = visit_] {
            QFile visit(file);
            return visit.open(QIODevice::ReadOnly) ? visit.readAll() : QByteArray();
        });
    });
    wholeVisit_->setEnabled(false);
    save->setMenu(kinds);
    auto* close = new Button(tr("Close"));
    close->setKeyHint(QStringLiteral("F12"));
    auto* menu = new QMenu(copy_);
    menu->addAction(tr("Message as text"), this, [this] { QApplication::clipboard()->setText(message_->asText()); });
    menu->addAction(tr("Message as XML"), this, [this] { QApplication::clipboard()->setText(message_->asXml()); });
    copy_->setMenu(menu);
    copy_->setEnabled(false);
    for (Button* button : {copy_, mark, save, close}) row->addWidget(button);
    connect(filter_, &QLineEdit::textChanged, &filtered_, &TraceFilter::setWanted);
    connect(mark, &Button::clicked, this, [this] { model_->mark(filter_->text().isEmpty() ? tr("Note here") : filter_->text()); });
    connect(close, &Button::clicked, this, &QDockWidget::hide);
    return bar;
}

void TraceDock::restyle() {
    table_->verticalHeader()->setDefaultSectionSize(dp(24));
    table_->setIconSize({dp(14), dp(14)});
    const bool wide = table_->width() >= dp(880);
    table_->setColumnHidden(TraceModel::Octets, !wide);
    table_->setColumnWidth(TraceModel::Time, dp(104));
    table_->setColumnWidth(TraceModel::Way, dp(72));
    table_->setColumnWidth(TraceModel::Octets, dp(400));
    table_->setMinimumSize(dp(280), dp(120));
}

/// Two fifths of the window, and of its width a good third for the list.
void TraceDock::takeRoom() {
    if (roomTaken_) return;
    roomTaken_ = true;
    if (auto* window = qobject_cast<QMainWindow*>(parentWidget())) window->resizeDocks({this}, {qMax(dp(320), window->height() * 2 / 5)}, Qt::Vertical);
    const int list = splitter_->width() * 36 / 100;
    splitter_->setSizes({list, splitter_->width() - list});
    message_->takeRoom();
    restyle();
}

void TraceDock::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void TraceDock::resizeEvent(QResizeEvent* event) {
    QDockWidget::resizeEvent(event);
    restyle();
}

void TraceDock::showEvent(QShowEvent* event) {
    QDockWidget::showEvent(event);
    QTimer::singleShot(0, this, &TraceDock::takeRoom);
    if (!table_->currentIndex().isValid()) table_->scrollToBottom();
}

bool TraceDock::choose(const QString& words) {
    for (int row = filtered_.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = filtered_.index(row, TraceModel::Message);
        if (!index.data().toString().contains(words)) continue;
        table_->setCurrentIndex(index);
        table_->scrollTo(index, QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

void TraceDock::showChosen() {
    const QModelIndex chosen = filtered_.mapToSource(table_->currentIndex());
    if (!chosen.isValid()) {
        message_->show(nullptr);
    } else {
        message_->show(model_->dissectionAt(chosen.row()), tr("This line is a note and has no octets."));
    }
    copy_->setEnabled(!message_->isEmpty());
}

void TraceDock::setVisit(const QString& file) {
    visit_ = file;
    wholeVisit_->setEnabled(!file.isEmpty());
}

void TraceDock::exportTo(const QString& title, const QString& kind, const QString& ending, std::function<QByteArray()> content) {
    auto* dialog = new QFileDialog(this, title, {}, kind);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content = std::move(content)](const QString& path) {
        const QByteArray octets = content();
        QSaveFile file(path);
        if (octets.isEmpty()) Q_EMIT exportFailed(tr("There is nothing to write yet."));
        else if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit()) Q_EMIT exportFailed(file.errorString());
        else Q_EMIT exported(path);
    });
    dialog->show();
}

}  // namespace ami::ui
