/// The people at the terminals of a hosted class and what they have marked.
///
/// A hall knows no case and no key: it is given pages, opens a vote where a page asks for one, and
/// hands out numbers. It changes by what trainees send and by the pages it is given; what must
/// outlive the host's process comes out as `HallEntry` values, which are to be on the disk before the
/// answers to them are sent.
package struct Hall: Hashable, Sendable {
  /// The class's id.
  package let classID: String
  /// How many seats an account may have; with one, the kernel's word alone says who somebody is.
  package let seatsEach: Int
  /// The seats, by number less one.
  var seats: [Seat] = []
  /// What is on the wall; none before the first page.
  package private(set) var page: PostedPage?
  /// The pages of reveals, in order.
  private var reveals: [PostedPage] = []
  /// The vote that is open; none while none is.
  package private(set) var openVote: VotePlace?
  /// The votes that were closed, so that none opens again after a restart.
  private var closed: Set<VotePlace> = []

  /// A place in the class that an account, or a terminal of one, has taken.
  struct Seat: Hashable, Sendable {
    let account: UInt32
    let token: String
    var isHere = false
    var signals = Signals()
    var marks: [VotePlace: [Int?]] = [:]
  }

  /// Makes an empty hall.
  package init(classID: String, seatsEach: Int = 1) {
    self.classID = classID
    self.seatsEach = max(1, seatsEach)
  }

  // MARK: - Coming and going

  /// How somebody was received.
  package enum Arrival: Hashable, Sendable {
    /// At a seat, from 1; where it is a new one, an entry says so. Whoever had it before is out.
    case seated(Int, entry: HallEntry?)
    case refused(Farewell)
  }

  /// Receives a terminal of an account, as the kernel names it, with its token.
  ///
  /// Where an account has one seat, any of its terminals takes it up again; where it may have
  /// several, the token says which.
  package mutating func arrive(account: UInt32, token: String) -> Arrival {
    let known = seats.indices.filter { seats[$0].account == account }
    let mine = seatsEach == 1 ? known.first : known.first { seats[$0].token == token }
    if let mine {
      seats[mine].isHere = true
      return .seated(mine + 1, entry: nil)
    }
    guard known.count < seatsEach else { return .refused(.accountFull) }
    guard seats.count < LineLimits.seats else { return .refused(.full) }
    seats.append(Seat(account: account, token: token, isHere: true))
    let entry = HallEntry.seat(seats.count, account: account, token: token)
    return .seated(seats.count, entry: entry)
  }

  /// Notes that a terminal is gone; its seat and its answers stay.
  package mutating func leave(_ seat: Int) {
    guard seats.indices.contains(seat - 1) else { return }
    seats[seat - 1].isHere = false
  }

  /// Notes that nobody is at a terminal.
  package mutating func leaveAll() {
    for place in seats.indices { seats[place].isHere = false }
  }

  /// Notes that a terminal is at a seat that is taken.
  package mutating func sit(_ seat: Int) {
    guard seats.indices.contains(seat - 1) else { return }
    seats[seat - 1].isHere = true
  }

  /// All that a terminal needs to know when it has been seated: the reveals so far with its own
  /// answers, then what is on the wall.
  package func greeting(of seat: Int, isBack: Bool) -> [HostMessage] {
    let welcome = Welcome(classID: classID, seat: seat, isBack: isBack)
    var messages = [HostMessage.welcome(welcome), .signals(seats[seat - 1].signals)]
    for page in reveals where page.turn != self.page?.turn {
      messages += [.page(page), .own(own(of: seat, turn: page.turn))]
    }
    guard let page else { return messages }
    return messages + [.page(page), .own(own(of: seat, turn: page.turn))]
  }

  /// A seat's own answers at a turn.
  package func own(of seat: Int, turn: Int) -> OwnAnswers {
    let rounds = VotePlace.possibleRounds.map { round in
      seats[seat - 1].marks[VotePlace(turn: turn, round: round)] ?? []
    }
    let last = rounds.lastIndex { $0.contains { $0 != nil } }
    return OwnAnswers(turn: turn, rounds: Array(rounds.prefix(last.map { $0 + 1 } ?? 0)))
  }

  // MARK: - Answers

  /// Takes an answer; the last one marked counts.
  ///
  /// Refused where the vote is not the one that is open, or does not offer the answer. What changes
  /// nothing needs no entry.
  package mutating func take(
    _ mark: Mark,
    from seat: Int
  ) -> (reply: HostMessage, entry: HallEntry?) {
    guard openVote == mark.vote, let questions = page?.questions else {
      return (.refused(.closed), nil)
    }
    guard questions.indices.contains(mark.question),
      mark.answer.map(questions[mark.question].answers.indices.contains) ?? true
    else { return (.refused(.notOffered), nil) }
    let before = seats[seat - 1].marks[mark.vote]
    put(mark, at: seat)
    let isNew = seats[seat - 1].marks[mark.vote] != before
    let reply = HostMessage.own(own(of: seat, turn: mark.vote.turn))
    return (reply, isNew ? .mark(mark, seat: seat) : nil)
  }

  private mutating func put(_ mark: Mark, at seat: Int) {
    var answers = seats[seat - 1].marks[mark.vote] ?? []
    while answers.count <= mark.question { answers.append(nil) }
    answers[mark.question] = mark.answer
    seats[seat - 1].marks[mark.vote] = answers
  }

  /// Takes the private signals of a seat.
  package mutating func take(_ signals: Signals, from seat: Int) -> HostMessage {
    seats[seat - 1].signals = signals
    return .signals(signals)
  }

  // MARK: - What the facilitator does

  /// Shows a page to all, and opens the vote that it asks for.
  ///
  /// A vote that is open when another page comes was passed over: its answers are dropped, which the
  /// entries say. Signals are of a step and end with it.
  package mutating func show(_ next: PostedPage) -> [HallEntry] {
    var entries: [HallEntry] = []
    if let vote = openVote, next.vote != vote {
      drop(vote)
      entries.append(.dropped(vote))
    }
    if page.map({ $0.turn != next.turn }) ?? false {
      for place in seats.indices { seats[place].signals = Signals() }
    }
    page = next
    openVote = next.vote.flatMap { closed.contains($0) ? nil : $0 }
    if next.isRevealed {
      reveals.removeAll { $0.turn == next.turn }
      reveals.append(next)
    }
    return entries
  }

  private mutating func drop(_ vote: VotePlace) {
    openVote = nil
    for place in seats.indices { seats[place].marks[vote] = nil }
  }

  /// Closes the vote that is open; none where none is.
  package mutating func close() -> HallEntry? {
    guard let vote = openVote else { return nil }
    openVote = nil
    closed.insert(vote)
    return .closed(vote)
  }

  /// What was counted at the vote of the page once it is closed, as after a restart in between; none
  /// where the page asks for no vote or it is open.
  package var count: HallCount? {
    guard let page, let vote = page.vote, closed.contains(vote) else { return nil }
    var counts = page.questions.map { [Int](repeating: 0, count: $0.answers.count) }
    for seat in seats {
      for (question, answer) in (seat.marks[vote] ?? []).enumerated() {
        guard let answer, counts.indices.contains(question),
          counts[question].indices.contains(answer)
        else { continue }
        counts[question][answer] += 1
      }
    }
    return HallCount(vote: vote, present: present(at: vote), counts: counts)
  }

  /// Who is here, and who has answered and gone since.
  private func present(at vote: VotePlace) -> Int {
    seats.count { $0.isHere || ($0.marks[vote] ?? []).contains { $0 != nil } }
  }

  /// What the console may know while a vote is open: numbers, and none of them of an answer.
  package var tally: HallTally {
    let here = seats.filter(\.isHere)
    let asked = page?.questions.count ?? 0
    let answered = openVote.map { vote in
      seats.count { seat in
        let answers = seat.marks[vote] ?? []
        return answers.count >= asked && answers.prefix(asked).allSatisfy { $0 != nil }
      }
    }
    return HallTally(
      here: here.count,
      present: openVote.map(present) ?? here.count,
      answered: answered,
      lost: here.count { $0.signals.isLost },
      slower: here.count { $0.signals.pace == .slower },
      faster: here.count { $0.signals.pace == .faster }
    )
  }

  // MARK: - Taking up again

  /// Does again what an entry says; false where it cannot follow those before it, and then it changes
  /// nothing.
  package mutating func replay(_ entry: HallEntry) -> Bool {
    switch entry {
    case .seat(let number, let account, let token):
      guard number == seats.count + 1, number <= LineLimits.seats else { return false }
      seats.append(Seat(account: account, token: token))
    case .mark(let mark, let seat):
      guard seats.indices.contains(seat - 1), !closed.contains(mark.vote),
        mark.question < PostedPage.mostQuestions
      else { return false }
      put(mark, at: seat)
    case .closed(let vote):
      guard closed.insert(vote).inserted else { return false }
    case .dropped(let vote): drop(vote)
    }
    return true
  }
}

/// What a hall keeps on the disk, so that nothing is lost that was acknowledged.
package enum HallEntry: Hashable, Sendable {
  /// A seat was taken, from 1.
  case seat(Int, account: UInt32, token: String)
  /// An answer was marked at a seat.
  case mark(Mark, seat: Int)
  case closed(VotePlace)
  /// A vote was passed over; its answers count nowhere.
  case dropped(VotePlace)
}

/// The numbers of the people in a hall, with no place for who they are or what they answered.
package struct HallTally: Hashable, Sendable {
  /// How many terminals are joined.
  package let here: Int
  /// Of how many an answer is awaited.
  package let present: Int
  /// How many have answered every question of the vote; none while no vote is open.
  package let answered: Int?
  /// How many say that they have lost the thread.
  package let lost: Int
  /// How many wish for a slower pace.
  package let slower: Int
  /// How many wish for a faster pace.
  package let faster: Int

  /// The numbers of an empty hall.
  package static let empty = HallTally(
    here: 0,
    present: 0,
    answered: nil,
    lost: 0,
    slower: 0,
    faster: 0
  )
}

/// What a closed vote comes to; the numbers of an act `.present` and of an act `.count`.
package struct HallCount: Hashable, Sendable {
  /// The vote.
  package let vote: VotePlace
  /// How many were there, or had answered and left.
  package let present: Int
  /// The votes by question and answer.
  package let counts: [[Int]]
}
