#pragma once

#include <QString>
#include <QStringList>

#include "protocol/base/Error.h"

namespace ami::app {

/// An error in a person's words, translated: what happened, what it may come from (likeliest first), what to do next.
struct Explanation {
    QString what;
    QStringList causes;
    QString nextStep;
    QString code;  ///< "hdlc/NoAnswer (3)": for support
};

Explanation explain(const Error& error);

}  // namespace ami::app
