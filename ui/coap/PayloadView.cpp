#include "ui/coap/PayloadView.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/explain/LooseWords.h"
#include "app/explain/Explanation.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::coap;

namespace {

constexpr std::size_t mostLines = 20'000;
enum PageIndex { Nothing, Table, Tree, Words };

QString q(const std::string& text) { return format::fromUtf8(text); }

QStandardItem* item(const QString& words, bool isNumber = false) {
    auto* made = new QStandardItem(words);
    made->setEditable(false);
    made->setToolTip(words);
    if (isNumber) made->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

template <typename T>
QString number(const std::optional<T>& value) {
    return value ? QString::number(*value) : QString();
}

QString kindWords(const std::string& kind) {
    if (kind == "primary-parent") return PayloadView::tr("first parent");
    if (kind == "secondary-parent") return PayloadView::tr("second parent");
    if (kind == "child") return PayloadView::tr("child");
    return {};
}

QString lineText(const TreeLine& line) {
    switch (line.kind) {
        case TreeKind::Map: return PayloadView::tr("%n member(s)", nullptr, static_cast<int>(line.size));
        case TreeKind::Array: return PayloadView::tr("%n value(s)", nullptr, static_cast<int>(line.size));
        case TreeKind::Null: return QStringLiteral("null");
        case TreeKind::Tag: return PayloadView::tr("tag %1").arg(q(line.text));
        case TreeKind::Simple: return PayloadView::tr("simple value %1").arg(q(line.text));
        default: return q(line.text);
    }
}

}  // namespace

std::vector<PayloadNumber> numbersOf(const Payload& payload) {
    std::vector<PayloadNumber> numbers;
    for (const auto& field : payload.fields) {
        if (!field.number) continue;
        numbers.push_back({q(field.path), field.words.isEmpty() ? q(field.path) : field.words, unitWords(field.unit), *field.number});
    }
    std::vector<QString> above;
    std::vector<int> places;
    for (const auto& line : payload.tree) {
        above.resize(line.depth + 1);
        places.resize(line.depth + 2);
        const int place = places[line.depth]++;
        places[line.depth + 1] = 0;
        const QString own = line.key.empty() ? QString::number(place) : q(line.key);
        above[line.depth] = line.depth == 0 ? QString() : above[line.depth - 1] + QLatin1Char('/') + own;
        const QString key = above[line.depth].isEmpty() ? QStringLiteral("/") : above[line.depth];
        if (line.number) numbers.push_back({key, key, {}, *line.number});
        if (numbers.size() >= 200) break;
    }
    for (const auto& row : payload.neighbors) {
        if (row.levelIn) numbers.push_back({q(row.name) + QStringLiteral("/in"), PayloadView::tr("%1, heard here").arg(q(row.name)), QStringLiteral("dBm"), Decimal(*row.levelIn, 0)});
        if (row.levelOut) numbers.push_back({q(row.name) + QStringLiteral("/out"), PayloadView::tr("%1, heard there").arg(q(row.name)), QStringLiteral("dBm"), Decimal(*row.levelOut, 0)});
    }
    return numbers;
}

PayloadView::PayloadView(QWidget* parent)
    : QWidget(parent),
      pages_(new QStackedWidget),
      note_(paragraph({}, "label")),
      rows_(new QStandardItemModel(this)),
      lines_(new QStandardItemModel(this)),
      table_(makeTable(rows_, tr("Values"))),
      tree_(new QTreeView),
      text_(new QPlainTextEdit) {
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setStretchLastSection(true);
    tree_->setModel(lines_);
    tree_->setAccessibleName(tr("Values as a tree"));
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->header()->setStretchLastSection(true);
    text_->setReadOnly(true);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("Text of the answer"));
    text_->setTabChangesFocus(true);
    text_->setFont(theme::font(FontRole::Mono));
    pages_->addWidget(new EmptyState(Icon::Download, tr("Nothing read yet"), tr("Choose a resource on the left; it is read at once.")));
    pages_->addWidget(table_);
    pages_->addWidget(tree_);
    pages_->addWidget(text_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(6));
    column->addWidget(pages_, 1);
    column->addWidget(note_);
    clear();
}

void PayloadView::clear() {
    pages_->setCurrentIndex(Nothing);
    note_->clear();
    note_->hide();
}

QString PayloadView::noteWords() const { return note_->text(); }

void PayloadView::show(const Payload& payload) {
    QStringList notes;
    if (payload.problem) notes << tr("The answer is not what it says it is: %1").arg(app::explain(*payload.problem).what);
    else if (payload.isGuess && payload.shape != PayloadShape::Empty) notes << tr("The device named no format; this is how it looks.");
    notes << app::deviationWords(payload);
    switch (payload.shape) {
        case PayloadShape::Empty:
            text_->setPlainText(tr("The answer is empty."));
            pages_->setCurrentIndex(Words);
            break;
        case PayloadShape::Octets:
            text_->setPlainText(q(toHex(payload.octets, ' ')));
            pages_->setCurrentIndex(Words);
            break;
        case PayloadShape::Text:
            if (payload.fields.empty()) {
                text_->setPlainText(q(payload.text));
                pages_->setCurrentIndex(Words);
                break;
            }
            [[fallthrough]];
        case PayloadShape::Fields:
        case PayloadShape::Links:
        case PayloadShape::Neighbors:
            showFields(payload);
            for (const auto& field : payload.fields) {
                if (!field.isUsualUnit) continue;
                notes << tr("* The device did not say its unit; this one is usual.");
                break;
            }
            break;
        case PayloadShape::Tree:
            showTree(payload);
            if (payload.tree.size() > mostLines) notes << tr("Only the first %n line(s) are shown.", nullptr, static_cast<int>(mostLines));
            break;
    }
    note_->setText(notes.join(QLatin1Char(' ')));
    note_->setVisible(!notes.isEmpty());
}

void PayloadView::showFields(const Payload& payload) {
    rows_->clear();
    const auto add = [this](QList<QStandardItem*> cells) { rows_->appendRow(cells); };
    if (payload.shape == PayloadShape::Links) {
        rows_->setHorizontalHeaderLabels({tr("Resource"), tr("Title"), tr("Type"), tr("Interface"), tr("Formats"), tr("Observable")});
        for (const auto& link : payload.links) {
            add({item(q(link.target)), item(q(link.title)), item(q(link.types)), item(q(link.interfaces)), item(q(link.formats)),
                 item(link.isObservable ? tr("yes") : QString())});
        }
    } else if (payload.shape == PayloadShape::Neighbors) {
        rows_->setHorizontalHeaderLabels({tr("Neighbour"), tr("Kind"), tr("Heard here dBm"), tr("Heard there dBm"), tr("Here x/255"), tr("There x/255"), tr("ETX"), tr("Sent"), tr("Given up")});
        for (const auto& row : payload.neighbors) {
            add({item(q(row.name)), item(kindWords(row.kind)), item(number(row.levelIn), true), item(number(row.levelOut), true), item(number(row.scaleIn), true),
                 item(number(row.scaleOut), true), item(row.etx ? format::decimal(*row.etx) : QString(), true), item(number(row.sent), true), item(number(row.failed), true)});
        }
    } else {
        rows_->setHorizontalHeaderLabels({tr("What"), tr("Value"), tr("Unit"), tr("Time"), tr("Resource")});
        for (const auto& field : payload.fields) {
            QString value = q(field.value);
            if (!field.valueWords.isEmpty()) value += QStringLiteral(" (%1)").arg(field.valueWords);
            QString unit = unitWords(field.unit);
            if (field.isUsualUnit) unit += QLatin1Char('*');
            add({item(field.words.isEmpty() ? q(field.path) : field.words), item(value, !field.isText), item(unit),
                 item(field.time ? format::dateTime(*field.time) : QString()), item(q(field.path))});
        }
    }
    // Without a single time its column is left out.
    bool hasTimes = payload.shape == PayloadShape::Links || payload.shape == PayloadShape::Neighbors;
    for (const auto& field : payload.fields) hasTimes = hasTimes || field.time;
    table_->setColumnHidden(3, !hasTimes);
    pages_->setCurrentIndex(Table);
    fitColumns();
}

void PayloadView::fitColumns() {
    for (int column = 0; column < rows_->columnCount(); ++column) {
        table_->resizeColumnToContents(column);
        table_->setColumnWidth(column, std::clamp(table_->columnWidth(column) + dp(12), dp(64), dp(260)));
    }
}

void PayloadView::showTree(const Payload& payload) {
    lines_->clear();
    lines_->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    std::vector<QStandardItem*> above;
    std::vector<int> places;
    for (std::size_t i = 0; i < payload.tree.size() && i < mostLines; ++i) {
        const TreeLine& line = payload.tree[i];
        places.resize(line.depth + 2);
        const int place = places[line.depth]++;
        places[line.depth + 1] = 0;
        auto* name = item(line.depth == 0 ? tr("answer") : line.key.empty() ? QString::number(place) : q(line.key));
        const QList<QStandardItem*> cells{name, item(lineText(line))};
        if (line.depth == 0) lines_->appendRow(cells);
        else above[line.depth - 1]->appendRow(cells);
        above.resize(line.depth + 1);
        above[line.depth] = name;
    }
    pages_->setCurrentIndex(Tree);
    tree_->expandToDepth(2);
    tree_->resizeColumnToContents(0);
    tree_->setColumnWidth(0, std::clamp(tree_->columnWidth(0) + dp(20), dp(160), dp(420)));
}

}  // namespace ami::ui
