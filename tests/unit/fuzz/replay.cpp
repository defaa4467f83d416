#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

void run(const Input& input) { LLVMFuzzerTestOneInput(input.data(), input.size()); }

/// The seed, every truncation of it, and every octet of its first kilobyte changed in three ways.
void runFamily(const Input& seed) {
    run(seed);
    const std::size_t reach = std::min<std::size_t>(seed.size(), 1024);
    for (std::size_t length = 0; length < reach; ++length) run(Input(seed.begin(), seed.begin() + static_cast<std::ptrdiff_t>(length)));
    Input changed = seed;
    for (std::size_t i = 0; i < reach; ++i) {
        for (const int mask : {0x01, 0x80, 0xFF}) {
            changed[i] = static_cast<std::uint8_t>(seed[i] ^ mask);
            run(changed);
        }
        changed[i] = seed[i];
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: replay CORPUS_FOLDER\n");
        return 2;
    }
    std::size_t seeds = 0;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const Input seed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        runFamily(seed);
        ++seeds;
    }
    std::printf("%zu seeds replayed with their truncations and changed octets\n", seeds);
    return seeds == 0 ? 1 : 0;
}
