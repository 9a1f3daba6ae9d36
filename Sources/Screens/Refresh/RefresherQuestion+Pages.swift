internal import ScenarioEngine

extension [RefresherQuestion] {
  /// The questions in their order, but never more than two in a row from one page of a case as long as
  /// there is one from another.
  package var withPagesMixed: [RefresherQuestion] {
    var rest = self
    var mixed: [RefresherQuestion] = []
    while !rest.isEmpty {
      let before = mixed.suffix(2).map(\.page)
      let isRun = before.count == 2 && before[0] != nil && before[0] == before[1]
      let next = rest.firstIndex { !isRun || $0.page != before[1] } ?? rest.startIndex
      mixed.append(rest.remove(at: next))
    }
    return mixed
  }
}

extension RefresherQuestion {
  /// Where it is from; none for a log, which is from everywhere.
  fileprivate var page: PlacedItem.Page? {
    switch subject {
    case .observation(let place, _), .fact(let place), .channels(let place): place.page
    case .log: nil
    }
  }
}
