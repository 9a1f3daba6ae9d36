internal import Classroom
internal import Interface
internal import PlainText

/// The counts of a vote, as they are typed.
extension ConsoleScreen {
  static func updateCounts(
    _ model: inout Model,
    _ message: Message,
    in context: AppContext
  ) -> [Effect] {
    guard case .counts(var entry, let isCorrection) = model.panel else { return [] }
    switch message {
    case .count(let key): entry.apply(key)
    case .countsEntered(let line):
      guard entry.enter(line) else {
        return [
          .say(context.words.classroom.asked.countsNotRead(entry.fields[entry.question].count))
        ]
      }
      model.panel = .counts(entry, isCorrection: isCorrection)
      return goOnCounting(&model, entry, isCorrection, in: context)
    case .countsTaken: return goOnCounting(&model, entry, isCorrection, in: context)
    default: break
    }
    model.panel = .counts(entry, isCorrection: isCorrection)
    return []
  }

  /// Goes to the next question for which nothing was typed; from the last one the counts are taken.
  private static func goOnCounting(
    _ model: inout Model,
    _ entry: CountEntry,
    _ isCorrection: Bool,
    in context: AppContext
  ) -> [Effect] {
    let own = context.words.classroom
    if let over = entry.fields.indices.first(where: { entry.left(at: $0) < 0 }) {
      var entry = entry
      if entry.question != over { entry.go(to: over) }
      model.panel = .counts(entry, isCorrection: isCorrection)
      let counted = entry.present - entry.left(at: over)
      return [.say(own.asked.tooMany(over + 1, counted, entry.present))]
    }
    if let next = entry.untouched.first(where: { $0 > entry.question }) {
      var entry = entry
      entry.go(to: next)
      model.panel = .counts(entry, isCorrection: isCorrection)
      return []
    }
    guard entry.isPossible else { return [.say(own.refused(.nothingCounted))] }
    model.panel = nil
    let view = model.returnsToWall ? ConsoleModel.View.wall : .console
    (model.view, model.returnsToWall) = (view, false)
    return take(.count(entry.counts), &model, in: context) + fewer(entry, own)
  }

  /// Says that not everybody was counted; it is taken all the same, as nobody has to vote.
  private static func fewer(_ entry: CountEntry, _ own: ClassWords) -> [Effect] {
    guard let short = entry.short else { return [] }
    let counted = entry.present - entry.left(at: short)
    return [.say(own.asked.fewer(entry.fields.count > 1 ? short + 1 : nil, counted, entry.present))]
  }
}

extension CountEntry {
  mutating func apply(_ key: CountKey) {
    switch key {
    case .digit(let digit): type(digit: digit)
    case .erase: erase()
    case .forward: goForward()
    case .back: goBack()
    case .rest: takeRest()
    case .gap: goOnOrTakeRest()
    case .more: add(1)
    case .less: add(-1)
    case .moved(let movement):
      switch movement {
      case .up, .pageUp: go(to: question - 1)
      case .down, .pageDown: go(to: question + 1)
      case .start: go(to: 0)
      case .end: go(to: fields.count - 1)
      }
    }
  }

  /// Takes a line with a number for each answer of the question that is typed, a star for the rest.
  ///
  /// `7 3 *` is one; fewer numbers leave the others at 0. Says whether the line was one.
  mutating func enter(_ line: String) -> Bool {
    let parts = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    let count = fields[question].count
    guard !parts.isEmpty, parts.count <= count, parts.count(where: { $0 == "*" }) <= 1 else {
      return false
    }
    var numbers: [Int?] = []
    for part in parts {
      guard part == "*" || Int(part).map(Self.possible.contains) == true else { return false }
      numbers.append(Int(part))
    }
    let rest = max(0, present - numbers.reduce(0) { $0 + ($1 ?? 0) })
    let whole = numbers.map { $0 ?? rest } + Array(repeating: 0, count: count - numbers.count)
    set(whole, at: question)
    return true
  }
}
