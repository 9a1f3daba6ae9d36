import ClassLine
import Classroom
import Testing

@Suite struct HallTests {
  /// A class of so many that has the three observations before it.
  private func voting(_ people: Int, each: Int = 1) throws -> HostedClass {
    var hosted = try HostedClass(each: each)
    hosted.seat(people)
    try hosted.take(.present(people), .begin, .goOn(nil), .openVote)
    return hosted
  }

  @Test func `The answer marked last counts, and one taken back counts nowhere`() throws {
    var hosted = try voting(3)
    try hosted.mark(1, 0, 0)
    try hosted.mark(1, 0, 2)
    try hosted.mark(2, 0, 2)
    try hosted.mark(3, 0, 1)
    try hosted.mark(3, 0, nil)
    try hosted.mark(3, 2, 1)
    let count = try hosted.close()
    #expect(count.counts == [[0, 0, 2], [0, 0, 0], [0, 1, 0]])
    #expect(count.present == 3)
    try hosted.take(.present(count.present), .count(count.counts))
    #expect(hosted.session.turn?.phase == .distribution(round: 1))
  }

  @Test func `A mark after the close is refused and changes nothing`() throws {
    var hosted = try voting(2)
    try hosted.mark(1, 0, 0)
    let vote = try #require(hosted.page.vote)
    let closed = try hosted.close()
    #expect(hosted.mark(2, Mark(vote, question: 0, answer: 1)) == .refused(.closed))
    #expect(hosted.hall.count == closed)
    try hosted.take(.count(closed.counts), .discuss)
    #expect(hosted.mark(2, Mark(vote, question: 0, answer: 1)) == .refused(.closed))
    // In the second round a mark for the first is late too.
    try hosted.take(.openVote)
    #expect(hosted.mark(2, Mark(vote, question: 0, answer: 1)) == .refused(.closed))
    #expect(hosted.hall.own(of: 2, turn: 1).rounds.isEmpty)
  }

  @Test func `What a vote does not offer is refused`() throws {
    var hosted = try voting(1)
    #expect(try hosted.mark(1, 3, 0) == .refused(.notOffered))
    #expect(try hosted.mark(1, 0, 3) == .refused(.notOffered))
    #expect(hosted.hall.own(of: 1, turn: 1).rounds.isEmpty)
    #expect(hosted.journal.count == 1)
  }

  @Test func `Both rounds are kept, and the second changes nothing in the first`() throws {
    var hosted = try voting(2)
    try hosted.mark(1, 0, 0)
    try hosted.mark(2, 0, 1)
    try hosted.take(.count(hosted.close().counts), .discuss, .openVote)
    try hosted.mark(1, 0, 1)
    let second = try hosted.close()
    #expect(second.counts[0] == [0, 1, 0])
    #expect(hosted.hall.own(of: 1, turn: 1).rounds == [[0], [1]])
    #expect(hosted.hall.own(of: 2, turn: 1).rounds == [[1]])
  }

  @Test func `The console is told numbers, and a terminal that left with an answer still counts`()
    throws
  {
    var hosted = try voting(4)
    #expect(hosted.hall.tally.answered == 0)
    for question in 0..<3 { try hosted.mark(1, question, 1) }
    try hosted.mark(2, 0, 1)
    hosted.hall.leave(1)
    hosted.hall.leave(4)
    #expect(hosted.hall.tally.here == 2)
    // Terminals 2 and 3 are here, 1 has answered and gone, 4 has gone without an answer.
    #expect(hosted.hall.tally.present == 3)
    #expect(hosted.hall.tally.answered == 1)
    #expect(try hosted.close().present == 3)
    #expect(hosted.hall.tally.answered == nil)
  }

  @Test func `What the console gets has no place for anything but numbers`() {
    let mirror = Mirror(reflecting: HallTally.empty)
    let kinds = mirror.children.map { "\(type(of: $0.value))" }
    #expect(kinds == ["Int", "Int", "Optional<Int>", "Int", "Int", "Int"])
  }

  @Test func `An account with one seat takes it up again from any terminal`() throws {
    var hosted = try HostedClass(each: 1)
    #expect(hosted.seat(account: 7, token: 1) == .seated(1, entry: hosted.journal.first))
    #expect(hosted.seat(account: 7, token: 2) == .seated(1, entry: nil))
    #expect(hosted.hall.tally.here == 1)
  }

  @Test func `Where an account may have several seats, the token tells them apart`() throws {
    var hosted = try HostedClass(each: 2)
    _ = hosted.seat(account: 7, token: 1)
    #expect(hosted.seat(account: 7, token: 2) == .seated(2, entry: hosted.journal.last))
    #expect(hosted.seat(account: 7, token: 1) == .seated(1, entry: nil))
    #expect(hosted.seat(account: 7, token: 3) == .refused(.accountFull))
    // The same token in another account is somebody else.
    #expect(hosted.seat(account: 8, token: 1) == .seated(3, entry: hosted.journal.last))
  }

  @Test func `A class has two hundred seats`() throws {
    var hosted = try HostedClass(each: 1)
    hosted.seat(200)
    #expect(hosted.seat(account: 5_000, token: 0) == .refused(.full))
    #expect(hosted.seat(account: 1_199, token: 0) == .seated(200, entry: nil))
  }

  @Test func `Who comes back finds the reveals so far, the wall and the own answers`() throws {
    var hosted = try voting(2)
    try hosted.mark(2, 1, 2)
    try hosted.take(.count(hosted.close().counts), .reveal)
    let revealed = hosted.page
    try hosted.take(.goOn(nil), .openVote)
    try hosted.mark(2, 0, 1)
    let greeting = hosted.hall.greeting(of: 2, isBack: true)
    #expect(
      greeting == [
        .welcome(Welcome(classID: "class-1", seat: 2, isBack: true)), .signals(Signals()),
        .page(revealed), .own(OwnAnswers(turn: 1, rounds: [[nil, 2]])),
        .page(hosted.page), .own(OwnAnswers(turn: 2, rounds: [[1]])),
      ]
    )
    #expect(revealed.isRevealed)
  }

  @Test func `Signals are numbers to the console and end with the step`() throws {
    var hosted = try voting(3)
    _ = hosted.hall.take(Signals(isLost: true, pace: .slower), from: 1)
    _ = hosted.hall.take(Signals(isLost: true, pace: .faster), from: 2)
    _ = hosted.hall.take(Signals(isLost: false, pace: .slower), from: 3)
    #expect(hosted.hall.tally.lost == 2)
    #expect(hosted.hall.tally.slower == 2)
    #expect(hosted.hall.tally.faster == 1)
    hosted.hall.leave(2)
    #expect(hosted.hall.tally.lost == 1)
    try hosted.mark(1, 0, 0)
    try hosted.take(.count(hosted.close().counts), .reveal)
    #expect(hosted.hall.tally.lost == 1)
    try hosted.take(.goOn(nil))
    #expect(hosted.hall.tally.lost == 0)
  }

  @Test func `A vote that is passed over drops its answers, and opens again without them`() throws {
    var hosted = try voting(2)
    try hosted.mark(1, 0, 0)
    try hosted.take(.count(hosted.close().counts), .discuss, .openVote)
    try hosted.mark(1, 0, 2)
    try hosted.take(.passOver)
    #expect(hosted.hall.openVote == nil)
    #expect(hosted.journal.last == .dropped(VotePlace(turn: 1, round: 2)))
    try hosted.take(.openVote)
    #expect(hosted.hall.own(of: 1, turn: 1).rounds == [[0]])
    #expect(hosted.hall.tally.answered == 0)
    // A restart comes to the same.
    var again = hosted.restarted()
    _ = again.show(hosted.page)
    #expect(again.own(of: 1, turn: 1).rounds == [[0]])
  }

  @Test func `A host killed in the middle of a vote has every acknowledged answer`() throws {
    var hosted = try voting(3, each: 3)
    try hosted.mark(1, 0, 0)
    try hosted.mark(2, 0, 1)
    try hosted.mark(2, 0, 2)
    var again = hosted.restarted()
    let dropped = again.show(hosted.page)
    #expect(dropped.isEmpty)
    #expect(again.openVote == VotePlace(turn: 1, round: 1))
    #expect(again.tally.here == 0)
    #expect(
      again.arrive(account: 1_001, token: HostedClass.token(1)) == .seated(2, entry: nil)
    )
    #expect(again.own(of: 2, turn: 1).rounds == [[2]])
    _ = again.close()
    #expect(again.count?.counts[0] == [1, 0, 1])
    #expect(again.count?.present == 2)
  }

  @Test func `A host killed between the close and the count counts the same and opens nothing`()
    throws
  {
    var hosted = try voting(2)
    try hosted.mark(1, 0, 1)
    let count = try hosted.close()
    var again = hosted.restarted()
    _ = again.show(hosted.page)
    #expect(again.openVote == nil)
    #expect(again.count?.counts == count.counts)
  }

  @Test func `Entries that cannot follow are refused and change nothing`() throws {
    var hall = Hall(classID: "c")
    let vote = VotePlace(turn: 0, round: 1)
    let token = HostedClass.token(1)
    let isFirstDone = hall.replay(.seat(1, account: 5, token: token))
    let isSecondDone = hall.replay(.closed(vote))
    #expect(isFirstDone && isSecondDone)
    let before = hall
    for entry: HallEntry in [
      .seat(1, account: 5, token: token), .seat(3, account: 5, token: token), .closed(vote),
      .mark(Mark(vote, question: 0, answer: 1), seat: 1),
      .mark(Mark(VotePlace(turn: 0, round: 2), question: 0, answer: 1), seat: 2),
      .mark(Mark(VotePlace(turn: 0, round: 2), question: 99, answer: 1), seat: 1),
    ] {
      let isDone = hall.replay(entry)
      #expect(!isDone)
      #expect(hall == before)
    }
  }
}
