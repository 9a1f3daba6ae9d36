package import Interface
package import ScenarioEngine

/// The state of a question that gives each of several items one of a few values.
package struct AssignInput: Equatable, Sendable {
  /// The items, by place in the task, in the order shown.
  package let places: [Int]
  /// Which item has the focus.
  package var focus = ListState()
  /// The values given, by place: the number of the choice, from 0.
  package var values: [Int: Int] = [:]
  /// How sure, by place.
  package var sureness: [Int: Sureness] = [:]
  /// The values after which the trainee is asked how sure; empty where it is never asked.
  package let asksSureness: Set<Int>
  /// The value that an item has which was not answered; none where each must be.
  package let restValue: Int?
  /// The item last answered or taken back, which plain mode says; none after the focus was moved.
  package private(set) var lastAnswered: Int?
  /// Makes a question that nothing was answered to yet.
  package init(places: [Int], asksSureness: Set<Int> = [], restValue: Int? = nil) {
    self.places = places
    self.asksSureness = asksSureness
    self.restValue = restValue
  }

  /// The item with the focus.
  package var focused: Int? {
    focus.selection(of: places.count).map { places[$0] }
  }

  /// Whether the item with the focus waits for how sure.
  package var awaitsSureness: Bool { focused.map(lacksSureness) ?? false }

  /// How many items are answered.
  package var answered: Int {
    places.filter { isAnswered($0) }.count
  }

  /// How many items are left open: without a value that is asked for, or without how sure.
  package var open: Int {
    restValue == nil ? places.count - answered : places.filter { lacksSureness($0) }.count
  }

  /// Whether nothing is left open.
  package var isComplete: Bool { open == 0 }

  /// Whether an item has its value, and how sure is still asked for it.
  package func lacksSureness(_ place: Int) -> Bool {
    guard let value = values[place] else { return false }
    return asksSureness.contains(value) && sureness[place] == nil
  }

  /// Gives the focused item a value, or says how sure where that is asked.
  package mutating func take(_ choice: Int) {
    guard let place = focused else { return }
    lastAnswered = place
    if awaitsSureness {
      sureness[place] = Sureness.forMarks[choice]
      moveOn()
    } else {
      values[place] = choice
      sureness[place] = nil
      if !awaitsSureness { moveOn() }
    }
  }

  /// Takes the focused item's value back, and how sure with it.
  package mutating func clear() {
    guard let place = focused else { return }
    lastAnswered = place
    values[place] = nil
    sureness[place] = nil
  }

  /// Moves the focus; an item that waits for how sure keeps its value and asks again.
  package mutating func move(_ movement: Movement, in view: ViewMetrics?) {
    lastAnswered = nil
    focus.move(movement, count: places.count, in: view)
  }

  /// Puts the focus on an item by its number in the list.
  package mutating func focus(on number: Int) {
    lastAnswered = nil
    focus.select(number, count: places.count, in: nil)
  }

  /// Goes to the next item that is open, else to the next one.
  private mutating func moveOn() {
    guard let current = focus.selection(of: places.count) else { return }
    let later = places.indices.filter { $0 > current && !isAnswered(places[$0]) }
    let earlier = places.indices.filter { $0 < current && !isAnswered(places[$0]) }
    let next = restValue == nil ? later.first ?? earlier.first : nil
    focus.selected = next ?? min(current + 1, places.count - 1)
  }

  private func isAnswered(_ place: Int) -> Bool {
    values[place] != nil && !lacksSureness(place)
  }
}

extension Sureness {
  /// The words offered for marks, from the least sure.
  package static let forMarks: [Sureness] = [.unsure, .fairly, .certain]
}

/// The state of a question that picks some of several items.
package struct PickInput: Equatable, Sendable {
  /// The items, by place in the task, in the order shown.
  package let places: [Int]
  /// Which item has the focus.
  package var focus = ListState()
  /// The items picked, by place.
  package var picked: Set<Int> = []

  /// Makes a question with nothing picked yet.
  package init(places: [Int]) {
    self.places = places
  }

  /// Picks an item by its number in the list, or puts it back.
  package mutating func toggle(_ number: Int) {
    guard places.indices.contains(number) else { return }
    focus.selected = number
    picked.formSymmetricDifference([places[number]])
  }
}

/// The state of a question that takes one of several items.
package struct ChooseInput: Equatable, Sendable {
  /// The items, by place in the task, in the order shown.
  package let places: [Int]
  /// Which item has the focus.
  package var focus = ListState()
  /// The item taken first, where two are asked for or how sure follows.
  package var first: Int?

  /// Makes a question with nothing taken yet.
  package init(places: [Int]) {
    self.places = places
  }
}
