#pragma once

#include <QString>

#include "protocol/translate/Tree.h"

namespace ami::app {

/// "error", "warning", or nothing.
QString kindWord(translate::Kind kind);
/// A sentence: "The check sequence is wrong: D551 was found, 8C7E is right."
QString problemText(const translate::Problem& problem);

}  // namespace ami::app
