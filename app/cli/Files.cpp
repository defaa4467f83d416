#include "app/cli/Files.h"

#include <QFile>
#include <QSaveFile>

#include "app/mesh/MeshError.h"

namespace ami::app::cli {

namespace {

Unexpected failed(const QFileDevice& file) { return fail(Fault::Misuse, Layer::Mesh, mesh::MeshError::NoFile, static_cast<std::int64_t>(file.error())); }

}  // namespace

Result<QByteArray> contentsOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return failed(file);
    return file.readAll();
}

Result<void> writeFile(const std::string& path, BytesView octets) {
    QSaveFile file(QString::fromStdString(path));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(octets.data()), static_cast<qint64>(octets.size())) >= 0;
    if (!isWritten || !file.commit()) return failed(file);
    return {};
}

Result<void> writeFile(const std::string& path, const std::string& text) {
    return writeFile(path, BytesView(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

}  // namespace ami::app::cli
