#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "app/control/Control.h"

namespace ami::app {

/// What is done to a meter, in a person's words.
class ActWords {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
public:
    /// "Set the clock"
    static QString title(Act act);
    /// "Set the clock of meter 11223344 from … to …?"
    static QString question(const Change& change, const QString& meter);
    /// One sentence a caution, in their order.
    static QStringList cautions(const Change& change);
    static QString state(const Phrase& phrase);
    static QString phase(const ActProgress& progress);

    static QString supplyState(int controlState);
    /// "Mode 4: remote disconnection; remote reconnection closes at once; reconnection by the button."
    static QString controlMode(int mode);
    static QString imageStatus(int status);
    static QString clockBase(int base);
    /// "2.1 s ahead", "right"
    static QString drift(qlonglong milliseconds);
    /// "2 min 5 s"; never negative.
    static QString duration(qlonglong seconds);

private:
    static QString caution(const Caution& caution);
};

}  // namespace ami::app
