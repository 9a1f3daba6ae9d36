/// Fits steps with their votes into a time, by cutting what matters least or by adding second votes.
struct Fitting {
  private(set) var entries: [RunSheet.Entry]
  private(set) var cuts: [RunSheet.Cut] = []
  private let time: Int

  init(entries: [RunSheet.Entry], into time: Int) {
    self.entries = entries
    self.time = time
  }

  private var left: Int { time - entries.map(\.seconds).reduce(0, +) }

  mutating func run() {
    cutSecondRounds()
    cutTalk()
    cutVotes()
    if cuts.isEmpty { addSecondRounds() }
  }

  /// The places of the entries with a vote, those that matter least first, of equals the last.
  private var voted: [Int] {
    entries.indices.filter { entries[$0].vote != nil }.sorted { one, other in
      let weights = (weight(one), weight(other))
      return weights.0 == weights.1 ? one > other : weights.0 < weights.1
    }
  }

  private func weight(_ place: Int) -> Int { entries[place].vote?.weight ?? 0 }

  private mutating func cutSecondRounds() {
    for place in voted where left < 0 && entries[place].vote?.hasSecondRound == true {
      entries[place].vote?.hasSecondRound = false
      entries[place].vote?.seconds -= RunSheet.secondRound
      cuts.append(.secondRound(step: entries[place].step))
    }
  }

  private mutating func cutTalk() {
    for place in voted {
      guard left < 0, let vote = entries[place].vote else { return }
      let shortened = max(RunSheet.shortestVote, vote.seconds + left)
      guard shortened < vote.seconds else { continue }
      entries[place].vote?.seconds = shortened
      cuts.append(.talk(step: entries[place].step, to: shortened))
    }
  }

  private mutating func cutVotes() {
    for place in voted {
      guard left < 0, voted.count > RunSheet.fewestVotes else { return }
      entries[place].vote = nil
      // A vote that goes as a whole has no talk to cut.
      cuts.removeAll { $0.isTalk(at: entries[place].step) }
      cuts.append(.vote(step: entries[place].step))
    }
  }

  private mutating func addSecondRounds() {
    for place in voted.reversed() where entries[place].vote?.hasSecondRound == false {
      guard left >= RunSheet.secondRound else { return }
      entries[place].vote?.hasSecondRound = true
      entries[place].vote?.seconds += RunSheet.secondRound
    }
  }
}

extension RunSheet.Cut {
  fileprivate func isTalk(at step: Int) -> Bool {
    if case .talk(step, _) = self { true } else { false }
  }
}
