#include "app/hes/HesConfig.h"

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

/// One level of tables below the root is allowed.
bool take(const toml::table& table, bool root, const std::string& file, const std::function<bool(const std::string&)>& known, HesConfig& config,
          std::set<std::string>& seen) {
    for (const auto& [key, node] : table) {
        const std::string name(key.str());
        const int line = static_cast<int>(node.source().begin.line);
        const auto refuse = [&](const std::string& cause) {
            config.problem = place(file, line) + cause;
            return false;
        };
        if (const toml::table* inner = node.as_table()) {
            if (!root) return refuse("a table inside of a table: " + name);
            if (!take(*inner, false, file, known, config, seen)) return false;
            continue;
        }
        if (!known(name)) return refuse("there is no option " + name);
        if (!seen.insert(name).second) return refuse(name + " is set twice");
        std::string value;
        if (const auto* text = node.as_string()) value = text->get();
        else if (const auto* whole = node.as_integer()) value = std::to_string(whole->get());
        else if (const auto* real = node.as_floating_point()) value = floatText(real->get());
        else if (const auto* flag = node.as_boolean()) value = flag->get() ? "true" : "false";
        else return refuse(name + " must be a text, a number, or true or false");
        if (value.find('\0') != std::string::npos) return refuse(name + " has a NUL in it");
        config.options.push_back({"--" + name + '=' + value, line});
    }
    return true;
}

}  // namespace

HesConfig parseHesConfig(std::string_view text, const std::string& file, const std::function<bool(const std::string&)>& known) {
    HesConfig config;
    try {
        const toml::table document = toml::parse(text, file);
        std::set<std::string> seen;
        if (!take(document, true, file, known, config, seen)) config.options.clear();
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
