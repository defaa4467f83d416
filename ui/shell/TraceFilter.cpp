#include "ui/shell/TraceFilter.h"

#include "ui/shell/TraceModel.h"

namespace ami::ui {

void TraceFilter::setWanted(const QString& words) {
    words_ = words.trimmed();
    // One octet alone is in nearly every message.
    const auto octets = fromHex(words_.toStdString());
    octets_ = octets && octets->size() > 1 ? *octets : Bytes();
    invalidateFilter();
}

bool TraceFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const {
    if (words_.isEmpty()) return true;
    const auto* model = qobject_cast<const TraceModel*>(sourceModel());
    return model && model->matches(sourceRow, words_, octets_);
}

}  // namespace ami::ui
