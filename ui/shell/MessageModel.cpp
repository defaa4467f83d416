#include "ui/shell/MessageModel.h"

#include "app/translate/ProblemText.h"
#include "app/translate/TreeText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

constexpr int longestValue = 120;

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

std::unique_ptr<MessageModel::Entry> MessageModel::entryOf(const translate::Node& node, const Entry* parent, int row) {
    auto entry = std::make_unique<Entry>(Entry{&node, parent, row, {}});
    for (std::size_t i = 0; i < node.children.size(); ++i) entry->children.push_back(entryOf(node.children[i], entry.get(), static_cast<int>(i)));
    return entry;
}

void MessageModel::show(std::shared_ptr<const translate::Dissection> dissection) {
    beginResetModel();
    roots_.clear();
    dissection_ = std::move(dissection);
    if (dissection_) {
        for (std::size_t i = 0; i < dissection_->roots.size(); ++i) roots_.push_back(entryOf(dissection_->roots[i], nullptr, static_cast<int>(i)));
    }
    endResetModel();
}

const std::vector<std::unique_ptr<MessageModel::Entry>>& MessageModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? static_cast<const Entry*>(parent.constInternalPointer())->children : roots_;
}

const translate::Node* MessageModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Entry*>(index.constInternalPointer())->node : nullptr;
}

QModelIndex MessageModel::indexOf(std::uint16_t buffer, std::uint32_t offset) const {
    QModelIndex found;
    if (!dissection_) return found;
    for (const std::size_t step : dissection_->pathTo(buffer, offset)) found = index(static_cast<int>(step), Name, found);
    return found;
}

QModelIndex MessageModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& children = childrenOf(parent);
    if (row < 0 || static_cast<std::size_t>(row) >= children.size() || column < 0 || column >= ColumnCount) return {};
    return createIndex(row, column, children[static_cast<std::size_t>(row)].get());
}

QModelIndex MessageModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    const Entry* parent = static_cast<const Entry*>(child.constInternalPointer())->parent;
    return parent ? createIndex(parent->row, Name, parent) : QModelIndex();
}

int MessageModel::rowCount(const QModelIndex& parent) const { return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size()); }
int MessageModel::columnCount(const QModelIndex&) const { return ColumnCount; }

/// Value and meaning; what is wrong comes first, in words.
QString MessageModel::words(const translate::Node& node) const {
    QString text;
    const auto put = [&text](const QString& part) {
        if (!part.isEmpty()) text += (text.isEmpty() ? QString() : QStringLiteral("  ·  ")) + part;
    };
    if (node.kind != translate::Kind::Ok) put(app::kindWord(node.kind) + QStringLiteral(": ") + app::problemText(node.problem));
    const bool explained = node.raw && !node.secret && !node.note.empty() && node.content.length > 4;
    if (!explained) put(app::shownValue(*dissection_, node, longestValue));
    put(plain(node.note));
    return text;
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    const auto* node = nodeAt(index);
    if (!node || !dissection_) return {};
    const Tokens& t = theme::tokens();
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return index.column() == Name ? plain(node->name) : words(*node);
        case Qt::AccessibleTextRole: return index.column() == Name ? plain(node->name) + QLatin1Char(' ') + words(*node) : words(*node);
        case Qt::FontRole: return theme::font(index.column() == Name ? FontRole::Label : FontRole::Small);
        case Qt::ForegroundRole:
            if (node->kind == translate::Kind::Error) return t.bad;
            if (node->kind == translate::Kind::Warning) return t.warn;
            return index.column() == Name && node->children.empty() ? t.muted : t.text;
        case Qt::DecorationRole: {
            if (index.column() != Name) return {};
            const auto worst = translate::worst(*node);
            if (worst == translate::Kind::Ok) return {};
            const bool bad = worst == translate::Kind::Error;
            return iconPixmap(bad ? Icon::Error : Icon::Warning, bad ? t.bad : t.warn, theme::dp(14), 2.0);
        }
        default: return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Name ? tr("Part") : tr("Value and meaning");
}

}  // namespace ami::ui
