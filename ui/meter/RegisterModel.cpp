#include "ui/meter/RegisterModel.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/explain/ObisNames.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

QString verificationWords(mdms::Verification verification) {
    switch (verification) {
        case mdms::Verification::TwoReadsAgree: return QCoreApplication::translate("ami::ui::RegisterModel", "two reads agree");
        case mdms::Verification::Authenticated: return QCoreApplication::translate("ami::ui::RegisterModel", "authenticated");
        case mdms::Verification::None: break;
    }
    return QCoreApplication::translate("ami::ui::RegisterModel", "read once");
}

QString qualityWords(mdms::Quality quality) {
    switch (quality) {
        case mdms::Quality::Valid: return QCoreApplication::translate("ami::ui::RegisterModel", "valid");
        case mdms::Quality::Questionable: return QCoreApplication::translate("ami::ui::RegisterModel", "questionable");
        case mdms::Quality::Estimated: return QCoreApplication::translate("ami::ui::RegisterModel", "estimated");
        case mdms::Quality::Edited: return QCoreApplication::translate("ami::ui::RegisterModel", "edited");
        case mdms::Quality::ClockDoubtful: return QCoreApplication::translate("ami::ui::RegisterModel", "clock doubtful");
        case mdms::Quality::PowerFail: break;
    }
    return QCoreApplication::translate("ami::ui::RegisterModel", "power failure");
}

RegisterModel::RegisterModel(QObject* parent) : QAbstractTableModel(parent) {}

void RegisterModel::add(const std::vector<mdms::Reading>& readings) {
    for (const auto& reading : readings) {
        if (reading.kind == mdms::ReadingKind::Interval) continue;
        const auto known = std::find_if(rows_.begin(), rows_.end(), [&](const mdms::Reading& row) {
            return row.obis == reading.obis && row.classId == reading.classId && row.attribute == reading.attribute;
        });
        if (known != rows_.end()) {
            *known = reading;
            const int row = static_cast<int>(known - rows_.begin());
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const int row = static_cast<int>(rows_.size());
        beginInsertRows({}, row, row);
        rows_.push_back(reading);
        endInsertRows();
    }
}

void RegisterModel::clear() {
    beginResetModel();
    rows_.clear();
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int RegisterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= rows_.size()) return {};
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
            case Name: return app::obisName(row.obis).isEmpty() ? tr("Register") : app::obisName(row.obis);
            case Code: return QString::fromStdString(row.obis.toString());
            case Value: return format::decimal(row.value);
            case Unit: return format::unit(row.unit);
            case Time: return format::dateTime(row.time);
            case Proof: return verificationWords(row.verification) + QStringLiteral(", ") + qualityWords(row.quality);
            default: return {};
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == Value) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Code) return theme::font(FontRole::Mono);
    if (role == Qt::FontRole && index.column() == Value) return theme::font(FontRole::Strong);
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Register");
        case Code: return tr("OBIS");
        case Value: return tr("Value");
        case Unit: return tr("Unit");
        case Time: return tr("Time");
        case Proof: return tr("Proof");
        default: return {};
    }
}

}  // namespace ami::ui
