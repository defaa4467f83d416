#pragma once

#include <cstdint>
#include <vector>

#include "app/sim/mesh/RadioField.h"

namespace ami::sim::mesh {

/// How nodes lie around the border router.
enum class MeshLayout : std::uint8_t {
    Spread,  ///< scattered as wide as the wanted hops allow: as many as can be hang on the edge of what their radios reach
    Estate,  ///< along streets, as meters do: most links are good, a few are honestly weak
    Lesson,  ///< an estate in which something is to be found
};

/// What is to be found in a lesson; -1: there is no room for it.
struct MeshLesson {
    int suffering = -1;          ///< its link to parentNow has got worse, and it stays there
    int parentNow = -1, betterParent = -1;
    double levelThen = 0, levelNow = 0;  ///< dBm, of that link
    int bridge = -1;             ///< nobody else leads to behindBridge
    std::vector<int> behindBridge{};
    int joining = -1;            ///< hears relay too weakly to get up
    int relay = -1;
    std::vector<int> cellars{};  ///< meters behind concrete: weak, and nothing better near
};

/// Streets that leave the border router's station, and side streets around corners, one corner a hop: houses every 26 m or so, cabinets that take 0
/// to 4 dB, 3 dB of shadowing. Along a street a level falls by 25 dB a decade, a corner takes 6 dB, two corners all of it. Follows from the seed.
struct Estate {
    RadioField field;
    MeshLesson lesson;           ///< the cellars; the rest in a lesson alone, before its link got worse
};
Estate makeEstate(int nodes, int hops, std::uint64_t seed, bool isLesson);

}  // namespace ami::sim::mesh
