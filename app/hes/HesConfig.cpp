#include "app/hes/HesConfig.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>
#include <set>
#include <toml++/toml.h>

namespace ami::app {

namespace {

constexpr std::size_t largestFile = 1024 * 1024;

std::string place(const std::string& file, int line) { return file + ':' + std::to_string(line) + ": "; }

std::string floatText(double value) {
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

struct Entry { int line; std::string name; const toml::node* node; bool nested; };

/// Keys of the root and of the tables in it; a table in such a table is an entry of its own, to be refused.
void collect(const toml::table& table, bool root, std::vector<Entry>& entries) {
    for (const auto& [key, node] : table) {
        if (root && node.is_table()) collect(*node.as_table(), false, entries);
        else entries.push_back({static_cast<int>(node.source().begin.line), std::string(key.str()), &node, node.is_table()});
    }
}

/// What is wrong with the entry, or nothing and its option.
std::string optionOf(const Entry& entry, const std::function<bool(const std::string&)>& known, std::string& argument) {
    if (entry.nested) return "a table inside of a table: " + entry.name;
    if (!known(entry.name)) return "there is no option " + entry.name;
    std::string value;
    if (const auto* text = entry.node->as_string()) value = text->get();
    else if (const auto* whole = entry.node->as_integer()) value = std::to_string(whole->get());
    else if (const auto* real = entry.node->as_floating_point()) value = floatText(real->get());
    else if (const auto* flag = entry.node->as_boolean()) value = flag->get() ? "true" : "false";
    else return entry.name + " must be a text, a number, or true or false";
    if (value.find('\0') != std::string::npos) return entry.name + " has a NUL in it";
    argument = "--" + entry.name + '=' + value;
    return {};
}

}  // namespace

HesConfig parseHesConfig(std::string_view text, const std::string& file, const std::function<bool(const std::string&)>& known) {
    HesConfig config;
    try {
        const toml::table document = toml::parse(text, file);
        std::vector<Entry> entries;
        collect(document, true, entries);
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.line < b.line; });
        std::set<std::string> seen;
        for (const Entry& entry : entries) {
            std::string argument;
            config.problem = optionOf(entry, known, argument);
            if (config.problem.empty() && !seen.insert(entry.name).second) config.problem = entry.name + " is set twice";
            if (!config.problem.empty()) {
                config.problem.insert(0, place(file, entry.line));
                config.options.clear();
                break;
            }
            config.options.push_back({std::move(argument), entry.line});
        }
    } catch (const toml::parse_error& error) {
        config.options.clear();
        config.problem = place(file, static_cast<int>(error.source().begin.line)) + std::string(error.description());
    }
    return config;
}

HesConfig readHesConfig(const std::string& file, const std::function<bool(const std::string&)>& known) {
    HesConfig config;
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        config.problem = file + ": " + std::strerror(errno);
        return config;
    }
    std::string text(largestFile + 1, '\0');
    input.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(input.gcount()));
    if (text.size() > largestFile) {
        config.problem = file + ": larger than a configuration may be";
        return config;
    }
    return parseHesConfig(text, file, known);
}

}  // namespace ami::app
