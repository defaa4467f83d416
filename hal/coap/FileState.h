#pragma once

#include <sys/stat.h>

#include <string>

namespace ami::hal {

/// The name of a file with what changes when it is replaced or written: what was made of its content is good for as long as this stays the same.
inline std::string fileState(const std::string& file) {
    struct stat status {};
    if (file.empty() || ::stat(file.c_str(), &status) != 0) return file;
    return file + '\n' + std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) + ' ' + std::to_string(status.st_mtim.tv_sec) + '.' +
           std::to_string(status.st_mtim.tv_nsec);
}

}  // namespace ami::hal
