internal import ClassLine
internal import Classroom

/// A class with a terminal for each: its votes come from the hall, its people are those who joined.
extension ConsoleScreen {
  /// What Enter does where terminals are joined; none where it is what it is with cards.
  static func goOnInHall(_ model: inout Model, in context: AppContext) -> [Effect]? {
    guard let hall = model.hall, hall.code != nil else { return nil }
    switch model.moment {
    case .nobodyCounted, .gathered:
      guard hall.tally.here > 0 else { return [.say(context.words.hall.nobodyHere)] }
      return present(hall.tally.here, &model, in: context) + take(.begin, &model, in: context)
    case .beforeVote, .talk(votesAgain: true):
      guard hall.tally.here > 0 else { return [.say(context.words.hall.nobodyHere)] }
      return present(hall.tally.here, &model, in: context) + take(.openVote, &model, in: context)
    case .cardsUp where !model.isHallCounted:
      // Enter pressed twice has opened the vote and must not close it.
      guard hall.tally.begun ?? 0 > 0 else { return [.say(context.words.hall.nobodyAnsweredYet)] }
      return [.closeHall]
    default: return nil
    }
  }

  /// Notes by which code terminals can join, so that a wall that follows the class shows it; none
  /// where the class votes with cards.
  static func opened(
    _ code: String?,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    model.session.joinCode == code ? [] : take(.terminals(code), &model, in: context)
  }

  /// Puts what a closed vote comes to into the class, as counted cards would be.
  static func counted(
    _ count: HallCount,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    guard let turn = model.session.turn, case .vote(let round) = turn.phase,
      count.vote == VotePlace(turn: model.session.turns.count - 1, round: round)
    else { return [] }
    guard count.counts.contains(where: { $0.contains { $0 > 0 } }) else {
      model.isHallCounted = true
      return [.say(context.words.hall.nobodyAnswered)]
    }
    // Whatever else is being typed stays: the time of a vote runs out at any moment.
    if case .counts = model.panel { closePanel(&model) }
    return present(count.present, &model, in: context)
      + take(.count(count.counts), &model, in: context)
  }

  private static func present(
    _ count: Int,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    count == model.session.present || count == 0
      ? [] : take(.present(count), &model, in: context)
  }
}

extension HostedHall {
  /// The line about terminals: how to join or how many have answered, then the private signals; of a
  /// class that `isOver` only who is there.
  func line(in words: HallWords, isOver: Bool) -> String {
    switch door {
    case .opening: return words.opening
    case .closed: return words.closed
    case .open(let code):
      let joined = words.joined(tally.here)
      let first =
        tally.answered.map { words.answered($0, tally.present) }
        ?? (isOver ? joined : "\(words.howToJoin(code)) · \(joined)")
      // Out of a vote those who have gone are not counted as joined.
      let away = tally.answered == nil ? 0 : tally.away
      let signals = [
        (away, words.away), (tally.lost, words.lost), (tally.slower, words.slower),
        (tally.faster, words.faster),
      ].filter { $0.0 > 0 }.map { $0.1($0.0) }
      return ([first] + signals).joined(separator: " · ")
    }
  }
}

extension ConsoleModel {
  /// A moment that is another one where terminals are joined than with cards.
  enum HallMoment: Hashable {
    case gathering, beforeVote, voting
  }

  /// Such a moment; none where all is as with cards.
  var hallMoment: HallMoment? {
    guard hall?.code != nil else { return nil }
    return switch moment {
    case .nobodyCounted, .gathered: .gathering
    case .beforeVote: .beforeVote
    case .cardsUp where !isHallCounted: .voting
    default: nil
    }
  }

  /// What Enter does, in a verb and in a sentence.
  func enterWords(in words: Words) -> (label: String, help: String) {
    switch hallMoment {
    case .gathering: (words.classroom.next(.gathered), words.hall.enterBegin)
    case .beforeVote: (words.classroom.next(.beforeVote), words.hall.enterOpen)
    case .voting: (words.hall.close, words.hall.enterClose)
    case nil: (words.classroom.next(moment), words.classroom.enter(moment))
    }
  }

  /// What happens now.
  func happensWords(in words: Words) -> String {
    switch hallMoment {
    case .gathering: words.hall.gathering
    case .voting: words.hall.voting
    case .beforeVote, nil: words.classroom.happens(moment)
    }
  }

  /// What the facilitator says aloud.
  func sayWords(in words: Words) -> String {
    switch hallMoment {
    case .gathering: words.hall.sayGathering(hall?.code ?? "")
    case .voting: words.hall.sayVoting
    case .beforeVote, nil: words.classroom.say(moment)
    }
  }
}
