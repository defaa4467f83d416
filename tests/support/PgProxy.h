#pragma once

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstring>
#include <string>
#include <thread>

namespace ami::test {

/// Stands between a client and PostgreSQL's unix socket and cuts one connection at a chosen piece of what the client sends.
class PgProxy {
public:
    enum class Cut {
        BeforeServer,  ///< the piece does not reach the server
        AfterServer,   ///< the server answers it, but the client never hears
    };

    /// Listens in @p folder for the server whose socket is in @p server.
    PgProxy(std::string folder, std::string server) : folder_(std::move(folder)), server_(std::move(server)) {
        listener_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un address = addressIn(folder_);
        if (::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) ::listen(listener_, 8);
        thread_ = std::thread([this] { serve(); });
    }
    ~PgProxy() {
        stopping_ = true;
        thread_.join();
        ::close(listener_);
        ::unlink(addressIn(folder_).sun_path);
    }

    /// Cuts at the @p piece-th read from the client from now on, counted from 0; once.
    void arm(Cut cut, int piece) {
        cut_ = cut;
        countdown_ = piece;
    }
    /// Cuts at the next piece that holds @p text.
    void armAt(Cut cut, std::string text) {
        cut_ = cut;
        text_ = std::move(text);
        atText_ = true;
    }
    bool armed() const { return countdown_ >= 0 || atText_; }

private:
    static sockaddr_un addressIn(const std::string& folder) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const std::string path = folder + "/.s.PGSQL.5432";
        std::memcpy(address.sun_path, path.c_str(), std::min(path.size(), sizeof address.sun_path - 1));
        return address;
    }

    static bool readable(int socket, int milliseconds) {
        pollfd one{socket, POLLIN, 0};
        return ::poll(&one, 1, milliseconds) > 0;
    }

    void serve() {
        while (!stopping_) {
            if (!readable(listener_, 20)) continue;
            const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_un address = addressIn(server_);
            if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) relay(client, server);
            ::close(client);
            ::close(server);
        }
    }

    void relay(int client, int server) {
        std::array<char, 65536> octets;
        while (!stopping_) {
            std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
            if (::poll(ends.data(), ends.size(), 20) <= 0) continue;
            if (ends[1].revents != 0) {
                const auto size = ::read(server, octets.data(), octets.size());
                if (size <= 0 || !sendAll(client, octets.data(), static_cast<std::size_t>(size))) return;
            }
            if (ends[0].revents == 0) continue;
            const auto size = ::read(client, octets.data(), octets.size());
            if (size <= 0) return;
            const bool cut = due({octets.data(), static_cast<std::size_t>(size)});
            if (cut && cut_ == Cut::BeforeServer) return;
            if (!sendAll(server, octets.data(), static_cast<std::size_t>(size))) return;
            if (cut) {
                // The server's answer, if there is one to this piece, shows that it has acted.
                readable(server, 2000);
                return;
            }
        }
    }

    bool due(std::string_view piece) {
        if (atText_ && piece.find(text_) != std::string_view::npos) {
            atText_ = false;
            return true;
        }
        return countdown_ >= 0 && countdown_-- == 0;
    }

    static bool sendAll(int socket, const char* octets, std::size_t size) {
        for (std::size_t sent = 0; sent < size;) {
            const auto now = ::send(socket, octets + sent, size - sent, MSG_NOSIGNAL);
            if (now <= 0) return false;
            sent += static_cast<std::size_t>(now);
        }
        return true;
    }

    std::string folder_;
    std::string server_;
    int listener_ = -1;
    std::atomic<bool> stopping_{false};
    std::atomic<Cut> cut_{Cut::BeforeServer};
    std::atomic<int> countdown_{-1};
    std::atomic<bool> atText_{false};
    std::string text_;
    std::thread thread_;
};

}  // namespace ami::test
