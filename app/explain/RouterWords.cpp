#include <cstring>

#include "app/explain/Explainer.h"
#include "hal/router/RouterError.h"

namespace ami::app {

namespace {

QString systemText(std::int64_t errorNumber) { return QString::fromLocal8Bit(std::strerror(static_cast<int>(errorNumber))); }

QString secondsText(std::int64_t milliseconds) { return QString::number(static_cast<double>(milliseconds) / 1000, 'f', milliseconds % 1000 == 0 ? 0 : 1); }

}  // namespace

Sentences Explainer::routerAccess(const Error& error) {
    using hal::RouterError;
    switch (static_cast<RouterError>(error.code)) {
        case RouterError::BadPlace:
            return {QStringLiteral("BadPlace"),
                    tr("This names no D-Bus that a border router could be on."),
                    {tr("A part of the address is missing or has a character that it may not have.")},
                    tr("Use “wsbrd:” for this computer or “wsbrd+ssh://USER@HOST” for another one; docs/mesh.md lists every form.")};
        case RouterError::NoBus:
            return {QStringLiteral("NoBus"),
                    tr("There is no D-Bus at that place: %1.").arg(systemText(error.detail)),
                    {tr("The border router runs on another computer."), tr("The D-Bus service is not running.")},
                    tr("Name the computer that the border router runs on, as “wsbrd+ssh://USER@HOST”.")};
        case RouterError::NoSsh:
            return {QStringLiteral("NoSsh"), tr("The program ssh is not on this computer."),
                    {tr("The package with it was never installed, or it is not in the search path.")},
                    tr("Install the package openssh-client.")};
        case RouterError::SshFailed:
            return {QStringLiteral("SshFailed"),
                    tr("The connection by ssh has ended with status %1.").arg(error.detail),
                    {tr("The other computer has ended it."), tr("Its ssh server allows no commands or no forwarding for this user.")},
                    tr("Try the same by hand: ssh USER@HOST systemd-stdio-bridge.")};
        case RouterError::SshDenied:
            return {QStringLiteral("SshDenied"),
                    tr("The other computer does not let this user in."),
                    {tr("Your public key is not in its authorized_keys."), tr("The user's name is another one there."),
                     tr("The key is locked: this program never asks for a password or a passphrase.")},
                    tr("Load the key with ssh-add, or copy it there with ssh-copy-id, and try again.")};
        case RouterError::HostUnknown:
            return {QStringLiteral("HostUnknown"),
                    tr("The name of the other computer leads nowhere."),
                    {tr("The name is misspelt."), tr("This computer is in another network.")},
                    tr("Check the name, or use the number of its address.")};
        case RouterError::HostUnreachable:
            return {QStringLiteral("HostUnreachable"),
                    tr("The other computer cannot be reached."),
                    {tr("It is switched off or in another network."), tr("A firewall stands between."), tr("The port is another one.")},
                    tr("Check cable, network and port, then try again.")};
        case RouterError::HostKeyUnknown:
            return {QStringLiteral("HostKeyUnknown"),
                    tr("The other computer's key is not known here, or is another one than before."),
                    {tr("You connect for the first time."), tr("The router was set up anew."), tr("Somebody else answers in its place.")},
                    tr("Connect once by hand with ssh and compare the fingerprint with the one that the router's operator gives you.")};
        case RouterError::BridgeMissing:
            return {QStringLiteral("BridgeMissing"),
                    tr("The other computer has no systemd-stdio-bridge."),
                    {tr("It runs without systemd, as OpenWrt does.")},
                    tr("Use “wsbrd+ssh-socket://USER@HOST”, which forwards its bus by ssh.")};
        case RouterError::BusRefused:
            return {QStringLiteral("BusRefused"),
                    tr("The D-Bus does not let this user in."),
                    {tr("It is another user's session bus."), tr("It takes none of the ways to log in that this program knows.")},
                    tr("Use the system bus, or run this program as the user whose bus it is.")};
        case RouterError::NotABus:
            return {QStringLiteral("NotABus"),
                    tr("What answers there is no D-Bus."),
                    {tr("The port or the path belongs to another service."), tr("The log-in shell of the other computer writes too much text.")},
                    tr("Check the address.")};
        case RouterError::NoService:
            return {QStringLiteral("NoService"),
                    tr("The border router's daemon is not on this D-Bus."),
                    {tr("The daemon wsbrd is not running, or has stopped."), tr("It is on the other bus: system or session.")},
                    tr("Start it (systemctl start wisun-borderrouter), or look into its journal. It is found by itself when it comes.")};
        case RouterError::NoAnswer:
            return {QStringLiteral("NoAnswer"),
                    tr("The border router has not answered within %1 s.").arg(secondsText(error.detail)),
                    {tr("Its computer is busy, or the daemon hangs."), tr("The network on the way there is slow.")},
                    tr("It is tried again by itself; look into the router's journal if it goes on.")};
        case RouterError::AccessDenied:
            return {QStringLiteral("AccessDenied"),
                    tr("The D-Bus does not let this user talk to the border router's daemon."),
                    {tr("The bus has a stricter policy than the one that comes with wsbrd.")},
                    tr("Ask the router's administrator to allow it for your user or group.")};
        case RouterError::NoProperty:
            return {QStringLiteral("NoProperty"),
                    tr("This version of the daemon does not have that."),
                    {tr("It is older than the property or the command.")},
                    tr("Go on without; a newer wsbrd tells more.")};
        case RouterError::WrongType:
            return {QStringLiteral("WrongType"),
                    tr("The daemon tells this in a form that no known version uses."),
                    {tr("It is a version that this program does not know yet."), tr("Another program has taken the daemon's name.")},
                    tr("Send the version of the daemon to support.")};
        case RouterError::NotSupported:
            return {QStringLiteral("NotSupported"),
                    tr("The radio of this border router does not tell that."),
                    {tr("Its firmware is older than the daemon.")},
                    tr("Go on without, or update the radio's firmware.")};
        case RouterError::ServiceError:
            return {QStringLiteral("ServiceError"),
                    tr("The daemon has answered with an error of its own."),
                    {tr("It could not do it in its state."), tr("Version 2.6.0 of wsbrd fails so for its list of nodes; 2.6.1 does not.")},
                    tr("Look into its journal.")};
        case RouterError::BusLost:
            return {QStringLiteral("BusLost"),
                    tr("The D-Bus has gone away."),
                    {tr("The other computer was restarted."), tr("The network was interrupted.")},
                    tr("It is tried again by itself.")};
        case RouterError::NoInterface:
            return {QStringLiteral("NoInterface"),
                    tr("This computer has no network interface of that name."),
                    {tr("The border router's daemon, which makes it, is not running."), tr("It has another name in the daemon's configuration.")},
                    tr("Start the daemon, or name the right interface.")};
        case RouterError::Netlink:
            return {QStringLiteral("Netlink"),
                    tr("The kernel does not tell the state of the network."),
                    {tr("The program runs in a container without network rights."), tr("The kernel is older than what this program expects.")},
                    tr("Start the program outside of the container, or use “ip address” by hand.")};
        case RouterError::NoJournal:
            return {QStringLiteral("NoJournal"), tr("The program journalctl is not on this computer."), {tr("It runs without systemd.")},
                    tr("Open the router's log file in place of the journal.")};
        case RouterError::JournalFailed:
            return {QStringLiteral("JournalFailed"),
                    tr("The program journalctl has ended with status %1.").arg(error.detail),
                    {tr("There is no journal."), tr("The connection to the other computer has ended.")},
                    tr("Try the same by hand: journalctl -u UNIT.")};
        case RouterError::JournalEmpty:
            return {QStringLiteral("JournalEmpty"),
                    tr("The journal has no entry of this unit that you may read."),
                    {tr("The unit has another name."), tr("You are in none of the groups systemd-journal and adm."), tr("The daemon has not run yet.")},
                    tr("Check the unit's name in the settings; an administrator can add you with: usermod -aG systemd-journal USER.")};
        case RouterError::NotAJournal:
            return {QStringLiteral("NotAJournal"),
                    tr("This is no journal in export format (at octet %1).").arg(error.detail),
                    {tr("It is a plain text log, or a file of another program.")},
                    tr("Make it with: journalctl -o export -u UNIT, or open it as a text log.")};
        case RouterError::NoPolkit:
            return {QStringLiteral("NoPolkit"), tr("The program pkexec is not on this computer, so nothing can be changed from here."),
                    {tr("The package with it was never installed."), tr("This computer uses something else than polkit.")},
                    tr("Run the command that is shown as an administrator.")};
        case RouterError::NotAuthorised:
            return {QStringLiteral("NotAuthorised"),
                    tr("The change was not authorised; nothing was changed."),
                    {tr("The question was dismissed, or the password was wrong."), tr("Nobody could be asked: there is no authentication agent.")},
                    tr("Try again, or run the command that is shown as an administrator.")};
        case RouterError::BadChange:
            return {QStringLiteral("BadChange"),
                    tr("That cannot be done."),
                    {tr("The interface's or the unit's name is no such name."), tr("Another change is still under way.")},
                    tr("Check the name.")};
        case RouterError::ChangeFailed:
            return {QStringLiteral("ChangeFailed"),
                    error.detail == 0 ? tr("The change has failed.") : tr("The change has failed: %1.").arg(systemText(error.detail)),
                    {tr("The interface has gone meanwhile."), tr("The system forbids it even to an administrator, as in a container.")},
                    tr("Run the command that is shown by hand and read what it says.")};
        case RouterError::NoHelper:
            return {QStringLiteral("NoHelper"),
                    tr("The helper that makes changes is not installed."),
                    {tr("The program runs from its build folder and not from its package.")},
                    tr("Run the command that is shown as an administrator.")};
    }
    return {};
}

}  // namespace ami::app
