#pragma once

#include <QWidget>
#include <vector>

#include "app/workbench/MeshView.h"
#include "ui/mesh/JournalModel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QVBoxLayout;

namespace ami::ui {
class Button;
class Card;

/// The border router itself: what it can be asked for, its interface on this computer with what mends it, its journal, and the rules that let
/// its mesh through to a head-end.
class RouterView : public QWidget {
    Q_OBJECT
public:
    explicit RouterView(QWidget* parent = nullptr);
    void setState(const app::MeshState& state);
    void setView(const std::shared_ptr<const app::MeshView>& view);
    void setInterface(const app::RouterInterface& state);
    void addJournal(const std::vector<app::JournalLine>& lines);
    void setJournalFailure(const QString& words);
    /// Asks for the file of a journal without blocking.
    void askJournal();
    /// The lines of this file take the place of what is shown.
    void openJournal(const QString& file);
    void setJournalOpened(const app::JournalOpened& journal);
    QString journalWords() const;
    Button* openButton() const { return open_; }
    void setUnit(const QString& unit);
    void setInterfaceName(const QString& name);
    QString unit() const;
    QString interfaceName() const;
    /// The places that the page is shown and hidden: what is watched only while somebody looks.
    Button* rebuildButton() const { return rebuild_; }
    Button* agreeButton() const { return agree_; }
    QWidget* question() const;
    QTableView* journal() const { return table_; }
    JournalModel* journalModel() { return &journal_; }

Q_SIGNALS:
    void refreshRoutesRequested();
    void rebuildAgreed();
    /// RouterFinding::command, as it was shown.
    void fixRequested(const QString& command);
    void interfaceChosen(const QString& name);
    void unitChosen(const QString& unit);
    void journalChosen(const QString& file);
    void copied(const QString& text);

private:
    QWidget* makeActions();
    QWidget* makeInterface();
    QWidget* makeJournal();
    QWidget* makeFirewall();
    void writeRules();

    app::MeshState state_;
    Button* routes_;
    Button* rebuild_;
    Card* question_;
    QLabel* expected_;
    Button* agree_;
    QLineEdit* interface_;
    QLabel* facts_;
    QVBoxLayout* findings_;
    std::vector<app::RouterFinding> shown_;
    bool isFixing_ = false;
    QLineEdit* unit_;
    Button* open_;
    QString journalFile_;  ///< empty: a unit is followed
    QLineEdit* filter_;
    QCheckBox* problems_;
    QLabel* journalWords_;
    JournalModel journal_;
    QTableView* table_;
    QLineEdit* prefixes_;
    QPlainTextEdit* rules_;
    QLabel* rulesWords_;
    bool nft_ = true;
};

}  // namespace ami::ui
