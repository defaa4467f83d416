#pragma once

#include <array>
#include <cstdint>

#include "tests/fault/powercut/Ledger.h"
#include "tests/fault/powercut/PowerCutVfs.h"

namespace ami::test {

/// What is taken away from the store's durability; every one but None must make the audit find something.
enum class Control : std::uint8_t { None, SynchronousNormal, SynchronousOff, DiskThatDoesNotSync, FolderThatDoesNotSync };

/// What the store was doing when the power went.
/// Recovering: opening a disk with a log or a journal on it.
enum class CutPhase : std::uint8_t { Creating, Opening, Recovering, Writing, Checkpoint, Closing, Phases };

struct CutTally {
    std::uint64_t lives = 0;  ///< stores, each made on an empty disk
    std::uint64_t cuts = 0;
    std::array<std::uint64_t, static_cast<std::size_t>(CutPhase::Phases)> in{};
    std::uint64_t recoveryChanging = 0;  ///< of those in recovery: in the middle of a change of the disk
    std::uint64_t again = 0;             ///< recoveries that were cut and cut again
    std::uint64_t recoveries = 0;        ///< openings of a disk with a log or a journal on it
    std::uint64_t cleanStops = 0;
    std::uint64_t kills = 0;         ///< of the process alone, between the cuts
    std::uint64_t acknowledged = 0;  ///< readings
    std::uint64_t cutsWithFindings = 0;
    PowerCutVfs::Fates fates;
    Findings findings;

    std::uint64_t at(CutPhase phase) const { return in[static_cast<std::size_t>(phase)]; }
};

const char* name(CutPhase phase);

/// Lives of a store with power cuts at random acts, audited after each, until there were @p cuts of them. The same seed gives the same
/// cuts.
CutTally cutThePower(std::uint64_t cuts, std::uint64_t seed, Control control = Control::None);

}  // namespace ami::test
