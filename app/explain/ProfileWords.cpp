#include "app/explain/Explainer.h"
#include "app/link/MeterProfile.h"

namespace ami::app {

Sentences Explainer::meterProfile(const Error& error) {
    const auto line = static_cast<qlonglong>(error.detail);
    switch (static_cast<MeterProfileError>(error.code)) {
        case MeterProfileError::CannotRead:
            return {QStringLiteral("CannotRead"),
                    tr("There is no meter profile of this name, or its file cannot be read."),
                    {tr("The name is misspelt."), tr("A file needs a slash in its path or .json at its end.")},
                    tr("Look the names up with “ami-cli profiles”.")};
        case MeterProfileError::NotJson:
            return {QStringLiteral("NotJson"),
                    tr("The meter profile is no JSON object (line %1).").arg(line),
                    {tr("A comma, a quotation mark or a brace is missing.")},
                    tr("Correct the line; docs/profiles.md shows the form.")};
        case MeterProfileError::UnknownField:
            return {QStringLiteral("UnknownField"),
                    tr("The meter profile holds an option that does not exist (line %1).").arg(line),
                    {tr("The name of the option is misspelt.")},
                    tr("Look the options up in docs/profiles.md.")};
        case MeterProfileError::BadValue:
            return {QStringLiteral("BadValue"),
                    tr("An option of the meter profile has a value outside its range (line %1).").arg(line),
                    {tr("A number is too large or too small, or a word is none of the choices.")},
                    tr("Look the values up in docs/profiles.md.")};
        case MeterProfileError::MissingField:
            return {QStringLiteral("MissingField"),
                    tr("The meter profile lacks its name or the source of its quirks."),
                    {tr("A quirk without a public source cannot be checked by anybody.")},
                    tr("Add “name” and “source”.")};
        case MeterProfileError::TooLarge:
            return {QStringLiteral("TooLarge"),
                    tr("The file is too large for a meter profile (%n octet(s)).", nullptr, static_cast<int>(line)),
                    {tr("Another file was meant.")},
                    tr("Give the file of the profile.")};
    }
    return {};
}

}  // namespace ami::app
