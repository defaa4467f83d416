#pragma once

#include <QWidget>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

#include "app/workbench/CoapService.h"
#include "ui/coap/PayloadView.h"
#include "ui/widgets/Decimator.h"

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace ami::ui {
class Button;
class TimeChart;

/// The states of an observed resource: a number over time, and every state that came.
class ObserveView : public QWidget {
    Q_OBJECT
public:
    explicit ObserveView(QWidget* parent = nullptr);
    /// Another resource is observed: what was before goes.
    void begin(const QString& resource);
    void add(const app::CoapReply& state);
    void setObserving(bool is);
    QComboBox* numbers() const { return numbers_; }
    Button* startButton() const { return start_; }
    /// The newest that fit into 64 MiB, 10,000 at most.
    std::size_t states() const { return states_.size(); }
    /// All of them, a line of JSON each.
    QByteArray history() const;

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    /// What came, without what can be made of it again.
    struct State {
        UtcTime time{};
        std::string url, path;
        app::coap::Answer answer;   ///< with nothing but its octets
        std::vector<std::pair<int, double>> numbers;   ///< place in the list of numbers
        std::size_t octets() const { return sizeof(State) + url.size() + path.size() + answer.payload.octets.size() + numbers.size() * sizeof numbers[0]; }
    };
    std::vector<std::pair<int, double>> offer(const std::vector<PayloadNumber>& numbers);
    void draw();

    Button* start_;
    QLabel* words_;
    QComboBox* numbers_;
    TimeChart* chart_;
    QStandardItemModel* rows_;
    QTableView* table_;
    std::shared_ptr<Decimator> data_;
    std::deque<State> states_;
    std::size_t octets_ = 0;   ///< of all states
    QString resource_;
    bool isObserving_ = false;
};

}  // namespace ami::ui
