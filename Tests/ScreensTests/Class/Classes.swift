import ClassLine
import Classroom
import Interface
import ScenarioEngine
import Screens

/// Classes of the made case that has a step of every kind; words in capitals belong to its key.
enum Classes {
  static let material = ClassMaterial(of: Yard.playable, language: "en")

  static let opened = ClassInstant(seconds: 1_800_000_000)

  static let facts = ClassReportText.Facts(openedOn: 20_833, endsOn: 20_863)

  static func header(minutes: Int = 45, isRehearsal: Bool = false) -> ClassHeader {
    ClassHeader(
      id: "0123456789abcdef",
      of: Yard.playable.source,
      plan: material.plan,
      minutes: minutes,
      isRehearsal: isRehearsal,
      openedAt: opened
    )
  }

  /// A class that was just opened.
  static func console(
    present: Int = 12,
    minutes: Int = 45,
    isRehearsal: Bool = false,
    seat: ConsolePage.Seat = .own
  ) throws -> ConsoleModel {
    var session = try ClassSession(
      of: Yard.playable.scenario,
      header: header(minutes: minutes, isRehearsal: isRehearsal)
    )
    if present > 0 { _ = try session.take(.present(present), at: opened) }
    return ConsoleModel(material: material, session: session, facts, seat: seat)
  }

  /// The program with a class that was just opened.
  static func session(
    present: Int = 12,
    minutes: Int = 45,
    isRehearsal: Bool = false,
    seat: ConsolePage.Seat = .own,
    _ language: Words.Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> Session {
    let console = try Self.console(
      present: present,
      minutes: minutes,
      isRehearsal: isRehearsal,
      seat: seat
    )
    var session = Session(.console(console), language, size: size)
    session.seconds = opened.seconds
    session.receive(.console(.scrolled(.start)))
    _ = session.takeEffects()
    return session
  }

  /// The program with a class whose trainees have terminals, of which so many have joined.
  static func hosted(
    joined: Int = 12,
    _ language: Words.Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> Session {
    var console = try Self.console(present: 0, minutes: 60)
    console.hall = HostedHall()
    var session = Session(.console(console), language, size: size)
    session.seconds = opened.seconds
    session.receive(.hall(.opened(code: "KMRTX")))
    session.hall { $0.here = joined }
    return session
  }

  /// A class that was left, as the records offer it to be taken up.
  static func left(
    _ session: ClassSession,
    _ register: ClassRegister = ClassRegister()
  ) -> OpenClass {
    OpenClass(
      id: session.log.header.id,
      openedAt: Yard.playable.scenario.startsAt,
      session: session,
      register: register,
      facts: facts,
      material: material
    )
  }

  /// The start page of a class whose records were read.
  static func start(
    sheet: DataSheet? = sheet,
    open: [OpenClass] = [],
    isRehearsal: Bool = false,
    _ language: Words.Language = .english
  ) -> Session {
    var session = Session(
      .classStart(ClassStartModel(material: material, isRehearsal: isRehearsal)),
      language
    )
    session.receive(.classStart(.recordsRead(ClassRecords(dataSheet: sheet, open: open))))
    return session
  }

  static let sheet = DataSheet(
    purpose: "Training.",
    basis: "The head of the prison decided it.",
    recipients: "The unit.",
    days: 20,
    filledBy: "Education officer",
    filledAt: "2026-11-23T18:39:32+01:00"
  )

  /// States that between them show every list of keys.
  static var states: [(name: String, session: Session)] {
    get throws {
      var states: [(String, Session)] = []
      func add(_ name: String, _ session: Session, _ keys: [Key] = []) {
        var session = session
        for key in keys { session.press(key) }
        states.append((name, session))
      }
      add("class looking", Session(.classStart(ClassStartModel(material: material))))
      add("class start", start())
      add("class start minutes", start(), [.character("1")])
      add("class start without a sheet", start(sheet: nil))
      add("class sheet", start(sheet: nil), [.enter])
      var whole = start()
      whole.press(.character("4"))
      for _ in 0..<5 { whole.press(.enter) }
      add("class sheet whole", whole)
      for seat in [ConsolePage.Seat.own, .shared] {
        var session = try Self.session(seat: seat)
        while session.console?.session.isFrozen == false {
          let name = session.console.map { "\($0.moment)" } ?? ""
          add("class \(seat) \(name)", session)
          add("class \(seat) \(name) wall", session, [.tab])
          session.leadOn()
        }
        add("class \(seat) frozen", session)
      }
      add("class without people", try self.session(present: 0))
      // Too short for a second vote, which is then opened by a key of its own.
      var short = try self.session(minutes: 15)
      short.lead(to: .talk(votesAgain: false))
      add("class talk without a second vote", short)
      var hosted = try Self.hosted()
      for moment in [ClassMoment.gathered, .beforeVote, .cardsUp(round: 1)] {
        if moment != .gathered { hosted.lead(to: moment) }
        add("hosted class \(moment)", hosted)
        add("hosted class \(moment) wall", hosted, [.tab])
      }
      states += try panels
      add("wall looking", Session(.wall(WallModel())))
      var none = Session(.wall(WallModel()))
      none.receive(.wall(.read(.noClass)))
      add("wall without a class", none)
      add("wall", try wall())
      return states
    }
  }

  /// What the console can ask.
  private static var panels: [(String, Session)] {
    get throws {
      var session = try Self.session()
      session.lead(to: .beforeVote)
      let keys: [(String, [Key])] = [
        ("timer", [.character("t")]), ("news", [.character("i")]),
        ("questions", [.character("o")]), ("question", [.character("o"), .enter]),
        ("people", [.character("l")]), ("name", [.character("l"), .character("2")]),
        ("end", [.character("E")]), ("counts", [.enter, .enter]),
        ("counted", [.enter, .enter, .character("7")]),
      ]
      return keys.map { name, keys in
        var session = session
        for key in keys { session.press(key) }
        return ("class panel \(name)", session)
      }
    }
  }

  /// A wall that follows a class in which cards are up.
  static func wall(_ language: Words.Language = .english) throws -> Session {
    var leading = try Self.session()
    leading.lead(to: .cardsUp(round: 1))
    guard let led = leading.console?.session else { preconditionFailure("a class is led") }
    var session = Session(.wall(WallModel()), language)
    session.seconds = opened.seconds
    session.receive(
      .wall(.read(.following(WallModel.Followed(material: material, session: led))))
    )
    return session
  }
}

extension Session {
  /// Hears numbers of the terminals.
  mutating func hall(_ change: (inout HallTally) -> Void) {
    var tally = console?.hall?.tally ?? .empty
    change(&tally)
    receive(.hall(.news(.tally(tally))))
  }

  /// Answers the vote that is open, as a hall does when it closes.
  mutating func closeHall(_ counts: [[Int]]) {
    guard let led = console?.session, case .vote(let round) = led.turn?.phase else { return }
    let vote = VotePlace(turn: led.turns.count - 1, round: round)
    let count = HallCount(vote: vote, present: led.present, counts: counts)
    receive(.hall(.news(.counted(count))))
  }

  /// The console on the screen.
  var console: ConsoleModel? {
    if case .console(let model) = model.route { model } else { nil }
  }

  /// Does the usual next thing; where counts, a way or a yes is asked, gives one.
  mutating func leadOn() {
    press(.enter)
    guard let console else { return }
    switch console.panel {
    case .counts(let entry, _):
      for _ in entry.fields.indices { press(.character("7"), .tab, .character(" "), .enter) }
    case .list: press(.enter)
    case .confirming: press(.enter)
    case .writing: break
    case nil: break
    }
  }

  /// Leads the class on until a moment comes.
  mutating func lead(to moment: ClassMoment) {
    for _ in 0..<200 {
      if console?.moment == moment { return }
      leadOn()
    }
    preconditionFailure("the class never comes to \(moment)")
  }
}
