#include "app/explain/LooseWords.h"

#include <QCoreApplication>
#include <algorithm>

namespace ami::app {

namespace {

using ami::mesh::SenMlDeviation;
using ami::mesh::SenMlHabit;

class Words {
    Q_DECLARE_TR_FUNCTIONS(LooseWords)
public:
    static QString of(const SenMlDeviation& one) {
        const QString record = tr("Record %1: %2").arg(one.record + 1).arg(what(one.habit));
        return one.count > 1 ? tr("%1 %n record(s) do so.", nullptr, static_cast<int>(one.count)).arg(record) : record;
    }
    static QString what(SenMlHabit habit) {
        switch (habit) {
            case SenMlHabit::SlashName: return tr("a name that begins with “/”, where RFC 8428 wants a letter or a digit; LwM2M devices do that.");
            case SenMlHabit::ObjectLink: return tr("the label “vlo”, which RFC 8428 does not know; LwM2M devices send object links so.");
            case SenMlHabit::NoName: return tr("it has no name, so that only the path of the resource says what it is.");
            case SenMlHabit::NoValue: return tr("it has a name and no value.");
        }
        return {};
    }
    static QString loose() { return tr("Not quite to the standard; read all the same."); }
    static QString habit() { return tr("Written as LwM2M has it; all of it was understood."); }
};

}  // namespace

QStringList deviationWords(const coap::Payload& payload) {
    if (!payload.isLoose) return {};
    const bool isHabit = !payload.deviations.empty() && std::all_of(payload.deviations.begin(), payload.deviations.end(), [](const SenMlDeviation& one) { return one.isLwm2m(); });
    QStringList words{isHabit ? Words::habit() : Words::loose()};
    for (const SenMlDeviation& one : payload.deviations) words << Words::of(one);
    return words;
}

}  // namespace ami::app
