internal import ClassLine
internal import Dispatch
internal import Glibc
internal import Interface

/// The process that terminals of a class talk to: the only writer of what they mark.
///
/// It runs on a queue of its own, whose thread sleeps in the system until something comes. Whoever
/// acts for the facilitator does so through this object, in the host's own process; nothing that a
/// terminal sends can.
final class HallServer: Sendable {
  /// What the facilitator does.
  fileprivate enum Command: Sendable {
    case show(PostedPage)
    case close
    /// The host ends; the class is over, or is to be taken up again.
    case stop(isOver: Bool)
  }

  /// The name by which terminals join.
  let code: ClassCode
  private let commands: Mailbox<Command>
  private let queue = DispatchQueue(label: "signpost.hall")

  /// Begins to listen; `onNews` is called from the hall's own thread.
  init(
    hall: Hall,
    journal: HallJournal,
    door: ClassDoor,
    bell: WakePipe,
    onNews: @escaping @Sendable (HallNews) -> Void
  ) {
    code = door.code
    commands = Mailbox(wake: { bell.ring() })
    queue.async { [commands] in
      var loop = HallLoop(hall: hall, journal: journal, door: door, onNews: onNews)
      loop.run(bell, commands)
    }
  }

  /// Shows a page to all, and opens the vote that it asks for.
  func show(_ page: PostedPage) { commands.post(.show(page)) }

  /// Closes the vote that is open; answered by `.counted`.
  func closeVote() { commands.post(.close) }

  /// Says goodbye to all, and returns when the door is closed.
  ///
  /// Where the class is over, what was marked is taken from the disk; else terminals try again until
  /// the class is taken up.
  func stop(isOver: Bool) {
    commands.post(.stop(isOver: isOver))
    queue.sync {}
  }
}

/// One round after the other: wait, take all that has come, put it on the disk at once, answer.
private struct HallLoop {
  private var hall: Hall
  private var journal: HallJournal
  private let door: ClassDoor
  private let onNews: @Sendable (HallNews) -> Void
  private var lines: [Int32: TraineeLine] = [:]
  /// When the vote that is open ends by itself; none where no timer runs.
  private var closesAt: Int?
  private var toldTally: HallTally?
  /// Until when nobody is let in, as the system has no descriptor left; in milliseconds.
  private var isFullUntil = 0
  private var hasEnded = false

  /// How many lines may be open; those beyond the seats have not said hello yet.
  private static let mostLines = LineLimits.seats + 56
  /// How many lines an account may have open beyond its seats, as while one takes over from another.
  private static let spareLines = 3
  /// How many newcomers are let in before the others are heard again.
  private static let newcomersAtOnce = 64

  init(
    hall: Hall,
    journal: HallJournal,
    door: ClassDoor,
    onNews: @escaping @Sendable (HallNews) -> Void
  ) {
    (self.hall, self.journal, self.door, self.onNews) = (hall, journal, door, onNews)
  }

  mutating func run(_ bell: WakePipe, _ commands: Mailbox<HallServer.Command>) {
    while !hasEnded {
      let ready = wait(for: bell)
      bell.silence()
      read(ready)
      for command in commands.take() where !hasEnded { follow(command) }
      guard !hasEnded else { return }
      if let closesAt, closesAt <= monotonicMilliseconds() { close() }
      if ready.contains(door.listener) { letIn() }
      dropWhoKeepsOthersWaiting()
      tell()
    }
  }

  // MARK: - Waiting

  /// Sleeps until something can be read or sent, or a time has come; returns who is ready.
  private func wait(for bell: WakePipe) -> Set<Int32> {
    let isFull = isFullUntil > monotonicMilliseconds()
    var waits = [bell.source, isFull ? -1 : door.listener].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    for line in lines.values {
      let events = POLLIN | (line.hasMore ? POLLOUT : 0)
      waits.append(pollfd(fd: line.descriptor, events: Int16(events), revents: 0))
    }
    let times =
      lines.values.compactMap(\.deadline)
      + [closesAt, isFull ? isFullUntil : nil].compactMap(\.self)
    let timeout = times.min().map { Int32(clamping: max(0, $0 - monotonicMilliseconds())) } ?? -1
    guard poll(&waits, nfds_t(waits.count), timeout) > 0 else { return [] }
    return Set(waits.filter { $0.revents != 0 }.map(\.fd))
  }

  private mutating func dropWhoKeepsOthersWaiting() {
    let now = monotonicMilliseconds()
    for line in lines.values where line.deadline.map({ $0 <= now }) ?? false {
      end(line.descriptor, .slow)
    }
  }

  // MARK: - Coming and going

  private mutating func letIn() {
    for _ in 0..<Self.newcomersAtOnce {
      guard let descriptor = LocalSocket.accept(at: door.listener) else {
        // Whoever knocks meanwhile waits; asking again at once would ask without end.
        if errno == EMFILE || errno == ENFILE { isFullUntil = monotonicMilliseconds() + 1_000 }
        return
      }
      guard let account = LocalSocket.account(of: descriptor) else {
        Glibc.close(descriptor)
        continue
      }
      let own = lines.values.count { $0.account == account }
      let line = TraineeLine(descriptor, account: account, at: monotonicMilliseconds())
      lines[descriptor] = line
      if own >= hall.seatsEach + Self.spareLines {
        end(descriptor, .accountFull)
      } else if lines.count > Self.mostLines {
        end(descriptor, .full)
      }
    }
  }

  /// Says why and closes; what the other end does not read is lost.
  private mutating func end(_ descriptor: Int32, _ farewell: Farewell) {
    send(.goodbye(farewell), to: descriptor)
    drop(descriptor)
  }

  private mutating func drop(_ descriptor: Int32) {
    guard let line = lines.removeValue(forKey: descriptor) else { return }
    line.close()
    if let seat = line.seat, !lines.values.contains(where: { $0.seat == seat }) {
      hall.leave(seat)
    }
  }

  // MARK: - What trainees send

  /// What is to be said once all is on the disk, and what if it cannot be put there.
  private struct Answer {
    let descriptor: Int32
    let messages: [HostMessage]
    /// Where nothing could be kept; none closes the line, whose seat is not there then.
    let otherwise: HostMessage?
  }

  /// Takes what has come; everything that must outlive this process goes to the disk in one go.
  private mutating func read(_ ready: Set<Int32>) {
    let before = hall
    var entries: [HallEntry] = []
    var answers: [Answer] = []
    for descriptor in ready.sorted() where lines[descriptor] != nil {
      flush(descriptor)
      for line in received(from: descriptor) {
        guard let (answer, entry) = take(line, from: descriptor) else { break }
        answers.append(answer)
        if let entry { entries.append(entry) }
      }
    }
    let isKept = keep(entries)
    if !isKept { restore(before) }
    for answer in answers where lines[answer.descriptor] != nil {
      if isKept {
        for message in answer.messages { send(message, to: answer.descriptor) }
      } else if let message = answer.otherwise {
        send(message, to: answer.descriptor)
      } else {
        drop(answer.descriptor)
      }
    }
  }

  private mutating func received(from descriptor: Int32) -> [[UInt8]] {
    guard let reading = lines[descriptor]?.read(at: monotonicMilliseconds()) else { return [] }
    switch reading {
    case .lines(let received): return received
    case .gone: drop(descriptor)
    case .tooLong: end(descriptor, .faulty)
    }
    return []
  }

  /// Takes a line; none where the terminal is not listened to any more.
  private mutating func take(_ line: [UInt8], from descriptor: Int32) -> (Answer, HallEntry?)? {
    guard let isFast = lines[descriptor]?.budget.spend(at: monotonicMilliseconds()) else {
      return nil
    }
    guard isFast else {
      end(descriptor, .faulty)
      return nil
    }
    do throws(LineError) {
      return follow(try TraineeMessage(line: line), from: descriptor)
    } catch { return refuse(error.code, descriptor) }
  }

  private mutating func follow(
    _ message: TraineeMessage,
    from descriptor: Int32
  ) -> (Answer, HallEntry?)? {
    switch (message, lines[descriptor]?.seat) {
    case (.hello(let version, let token), nil): return seat(descriptor, version, token)
    case (.mark(let mark), let seat?):
      let (reply, entry) = hall.take(mark, from: seat)
      // What changes nothing acknowledges too, perhaps a mark of the same turn.
      let otherwise = if case .own = reply { HostMessage.refused(.notKept) } else { reply }
      return (Answer(descriptor: descriptor, messages: [reply], otherwise: otherwise), entry)
    case (.signals(let signals), let seat?):
      let reply = hall.take(signals, from: seat)
      return (Answer(descriptor: descriptor, messages: [reply], otherwise: reply), nil)
    case (.hello, _): return refuse("unexpected:hello", descriptor)
    case (_, nil): return refuse("missing:hello", descriptor)
    }
  }

  private mutating func seat(
    _ descriptor: Int32,
    _ version: Int,
    _ token: String
  ) -> (Answer, HallEntry?)? {
    guard version == LineLimits.version else {
      end(descriptor, .version)
      return nil
    }
    guard let account = lines[descriptor]?.account else { return nil }
    switch hall.arrive(account: account, token: token) {
    case .refused(let farewell):
      end(descriptor, farewell)
      return nil
    case .seated(let number, let entry):
      for line in lines.values where line.seat == number { end(line.descriptor, .takenOver) }
      lines[descriptor]?.seat(number, at: monotonicMilliseconds())
      // Whoever was there before has left the seat to this terminal.
      hall.sit(number)
      let greeting = hall.greeting(of: number, isBack: entry == nil)
      return (Answer(descriptor: descriptor, messages: greeting, otherwise: nil), entry)
    }
  }

  private mutating func refuse(_ detail: String, _ descriptor: Int32) -> (Answer, HallEntry?)? {
    lines[descriptor]?.mistakes += 1
    guard let mistakes = lines[descriptor]?.mistakes, mistakes < LineLimits.mistakes else {
      end(descriptor, .faulty)
      return nil
    }
    let reply = HostMessage.refused(.unread(detail))
    return (Answer(descriptor: descriptor, messages: [reply], otherwise: reply), nil)
  }

  /// Puts the hall back to what is on the disk; who is here follows from the lines.
  private mutating func restore(_ before: Hall) {
    hall.takeBack(to: before)
    hall.leaveAll()
    for line in lines.values { line.seat.map { hall.sit($0) } }
  }

  // MARK: - What the facilitator does

  private mutating func follow(_ command: HallServer.Command) {
    switch command {
    case .show(let page): show(page)
    case .close: close()
    case .stop(let isOver): stop(isOver: isOver)
    }
  }

  private mutating func show(_ page: PostedPage) {
    _ = keep(hall.show(page))
    closesAt =
      hall.openVote == nil
      ? nil : page.closesIn.map { monotonicMilliseconds() + $0 * 1_000 }
    if HostMessage.page(page).bytes.count > LineLimits.hostLine { onNews(.pageTooLong) }
    for (descriptor, seat) in lines.mapValues(\.seat) {
      guard let seat else { continue }
      send(.page(page), to: descriptor)
      // A terminal that was seated before the host had a page, as after a kill, gets its answers too.
      send(.own(hall.own(of: seat, turn: page.turn)), to: descriptor)
    }
    // A host that was killed between the close and the count counts now.
    if let count = hall.count { onNews(.counted(count)) }
  }

  private mutating func close() {
    closesAt = nil
    guard let entry = hall.close() else { return }
    // If that cannot be kept, the vote is open again after a restart, with the same answers.
    _ = keep([entry])
    if let count = hall.count { onNews(.counted(count)) }
  }

  private mutating func stop(isOver: Bool) {
    for line in lines.values {
      if isOver { send(.goodbye(.ended), to: line.descriptor) }
      drop(line.descriptor)
    }
    door.close()
    if isOver { journal.remove() } else { journal.close() }
    hasEnded = true
  }

  // MARK: - Sending and keeping

  private mutating func flush(_ descriptor: Int32) {
    if lines[descriptor]?.flush(at: monotonicMilliseconds()) == false { drop(descriptor) }
  }

  private mutating func send(_ message: HostMessage, to descriptor: Int32) {
    let bytes = message.bytes
    // The console was told when the page was shown.
    guard bytes.count <= LineLimits.hostLine else { return }
    if lines[descriptor]?.send(bytes, at: monotonicMilliseconds()) == false { drop(descriptor) }
  }

  private mutating func keep(_ entries: [HallEntry]) -> Bool {
    do throws(HallJournalError) {
      try journal.append(entries)
      return true
    } catch {
      if case .full = error { onNews(.notKept(.full)) } else { onNews(.notKept(.failed)) }
      return false
    }
  }

  /// Tells the console what has changed.
  private mutating func tell() {
    let tally = hall.tally
    guard tally != toldTally else { return }
    toldTally = tally
    onNews(.tally(tally))
  }
}
