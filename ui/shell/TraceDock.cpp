#include "ui/shell/TraceDock.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/shell/TraceModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

TraceDock::TraceDock(TraceModel* model, QWidget* parent)
    : QDockWidget(tr("Trace"), parent), model_(model), filter_(new QLineEdit), table_(new QTableView) {
    setObjectName(QStringLiteral("trace"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setTitleBarWidget(new QWidget);
    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(dp(20), dp(8), dp(20), dp(8));
    column->setSpacing(dp(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(text(tr("Trace"), "value"));
    filter_->setPlaceholderText(tr("Filter: octets, direction or time"));
    filter_->setAccessibleName(tr("Filter of the trace"));
    filter_->setClearButtonEnabled(true);
    row->addWidget(filter_, 1);
    auto* mark = new Button(tr("Mark"));
    auto* save = new Button(tr("Export text"));
    auto* close = new Button(tr("Close"));
    close->setKeyHint(QStringLiteral("F12"));
    row->addWidget(mark);
    row->addWidget(save);
    row->addWidget(close);
    column->addLayout(row);
    filtered_.setSourceModel(model);
    filtered_.setFilterKeyColumn(-1);
    filtered_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    table_->setModel(&filtered_);
    table_->setAccessibleName(tr("Trace lines"));
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(dp(22));
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(0, dp(130));
    table_->setColumnWidth(1, dp(90));
    table_->setMinimumHeight(dp(120));
    column->addWidget(table_, 1);
    setWidget(body);
    connect(filter_, &QLineEdit::textChanged, &filtered_, &QSortFilterProxyModel::setFilterFixedString);
    connect(mark, &Button::clicked, this, [this] { model_->mark(filter_->text().isEmpty() ? tr("Note here") : filter_->text()); });
    connect(save, &Button::clicked, this, &TraceDock::exportText);
    connect(close, &Button::clicked, this, &QDockWidget::hide);
    connect(&filtered_, &QAbstractItemModel::rowsInserted, table_, [this] {
        const auto* bar = table_->verticalScrollBar();
        if (isVisible() && bar->value() >= bar->maximum() - 2) table_->scrollToBottom();
    });
    hide();
}

void TraceDock::exportText() {
    auto* dialog = new QFileDialog(this, tr("Export the trace"), {}, tr("Text files (*.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(model_->exported().toUtf8()) < 0 || !file.commit())
            Q_EMIT exportFailed(file.errorString());
        else Q_EMIT exported(path);
    });
    dialog->show();
}

}  // namespace ami::ui
