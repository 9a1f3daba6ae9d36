package import Classroom
package import Interface
internal import PlainText

/// The page on which a class begins: what it needs, and nothing that is asked twice.
package enum ClassStartScreen: Screen {
  package typealias Model = ClassStartModel
  package typealias Message = ClassStartMessage
  package typealias Context = AppContext

  /// What the page asks of the program.
  package enum Effect: Equatable, Sendable {
    case open(minutes: Int, isRehearsal: Bool)
    case keepSheet(DataSheet)
    /// A class is led from here.
    case lead(ConsoleModel, present: Int)
    /// Back to the list of cases, where there is one below.
    case leave
    case say(String)
    /// Something that stays on the screen until it is put away.
    case warn(String)
  }

  static let listView = "classstart"
  static let fieldView = "classstartline"

  package static func focusedField(in model: ClassStartModel) -> FieldFocus<ClassStartMessage>? {
    switch model.stage {
    case .writing: FieldFocus(isMultiline: false) { .edited($0) }
    case .sheet(let form) where form.part != .whole:
      FieldFocus(isMultiline: false) { .edited($0) }
    default: nil
    }
  }

  package static func update(
    _ model: inout ClassStartModel,
    _ message: ClassStartMessage,
    in context: AppContext
  ) -> [Effect] {
    let own = context.words.classroom
    switch message {
    case .moved(let movement):
      let count = model.rows(in: context).count
      model.list.move(movement, count: count, in: context.views[listView])
    case .rowTaken, .rowChosen: return takeRow(&model, message, in: context)
    case .begun: return begin(&model, in: context)
    case .takenUp(let id): return takeUp(id, &model)
    case .writingOpened(let number): model.write(number)
    case .rehearsalTurned: model.isRehearsal.toggle()
    case .sheetOpened: openSheet(&model, in: context)
    case .edited(let edit): model.edit(edit, in: context.views[fieldView])
    case .lineTaken: return takeLine(model.line, &model, in: context)
    case .lineEntered(let text): return takeLine(CleanText.line(text), &model, in: context)
    case .wentBack:
      guard model.stage != .choosing else { return [.leave] }
      model.goBack()
    case .recordsRead(let records):
      model.records = records
      if model.stage == .looking { model.stage = .choosing }
      model.markLikely(in: context)
    case .recordsRefused(let problem):
      model.stage = .choosing
      model.markLikely(in: context)
      return [.warn(own.notReadable(problem))]
    case .opened(let session, let facts):
      let console = ConsoleModel(
        material: model.material,
        session: session,
        facts,
        seat: model.seat
      )
      return [.lead(console, present: model.present)]
    case .refused(let problem):
      model.stage = .choosing
      return [.warn(own.notOpened(problem))]
    case .sheetKept(let sheet):
      model.records = ClassRecords(dataSheet: sheet, open: model.records?.open ?? [])
      model.stage = .choosing
      // The sheet is filled in because a class is to be opened.
      model.list.selected = model.rows(in: context).count - 1
      return [.say(own.start.sheetKept)]
    }
    return []
  }

  private static func takeRow(
    _ model: inout Model,
    _ message: Message,
    in context: AppContext
  ) -> [Effect] {
    guard model.stage == .choosing else { return [] }
    let rows = model.rows(in: context)
    if case .rowChosen(let number) = message {
      guard rows.indices.contains(number) else { return [] }
      model.list.selected = number
    }
    guard let place = model.list.selection(of: rows.count) else { return [] }
    return update(&model, rows[place].message, in: context)
  }

  /// Opens the class, once the data sheet is there.
  private static func begin(_ model: inout Model, in context: AppContext) -> [Effect] {
    guard model.stage == .choosing else { return [] }
    if model.needsSheet {
      openSheet(&model, in: context)
      return []
    }
    model.stage = .opening
    return [.open(minutes: model.minutes, isRehearsal: model.isRehearsal)]
  }

  private static func takeUp(_ id: String, _ model: inout Model) -> [Effect] {
    guard let open = model.records?.open.first(where: { $0.id == id }) else { return [] }
    var console = ConsoleModel(
      material: open.material,
      session: open.session,
      register: open.register,
      open.facts,
      seat: model.seat
    )
    console.standStill()
    return [.lead(console, present: 0)]
  }

  private static func openSheet(_ model: inout Model, in context: AppContext) {
    let own = context.words.classroom
    let usual = DataSheet(
      purpose: own.start.usualPurpose,
      basis: "",
      recipients: own.start.usualRecipients,
      filledBy: "",
      filledAt: ""
    )
    model.stage = .sheet(DataSheetForm(suggesting: model.records?.dataSheet ?? usual))
  }

  private static func takeLine(
    _ text: String,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    let own = context.words.classroom
    switch model.stage {
    case .writing(let number, _):
      guard let value = Int(text.filter { !$0.isWhitespace }), number.possible.contains(value)
      else { return [.say(own.start.outOfRange(number.possible))] }
      model.set(number, to: value)
      model.stage = .choosing
      return []
    case .sheet(var form):
      let isWhole = form.part == .whole
      guard form.take(text) else { return [.say(own.start.partMissing(form.part))] }
      model.stage = .sheet(form)
      return isWhole ? [.keepSheet(form.sheet)] : []
    default: return []
    }
  }
}

extension ClassStartModel {
  /// What can be chosen, in the order in which it is read: what was broken off, what the class has,
  /// and last that it is opened.
  func rows(in context: AppContext) -> [ClassStartRow] {
    let own = context.words.classroom
    let begun = (records?.open ?? []).map { one in
      ClassStartRow(
        label: own.start.takeUp(
          one.session.log.header.isRehearsal,
          context.time(one.openedAt),
          one.session.turns.count
        ),
        message: .takenUp(one.id)
      )
    }
    let sheet = ClassStartRow(
      label: own.start.sheetRow(records?.dataSheet?.days),
      message: .sheetOpened
    )
    return begun + [
      ClassStartRow(label: own.start.minutesRow(minutes), message: .writingOpened(.minutes)),
      ClassStartRow(
        label: hasTerminals && present == 0
          ? own.start.presentByJoining : own.start.presentRow(present),
        message: .writingOpened(.present)
      ),
      ClassStartRow(label: own.start.rehearsalRow(isRehearsal), message: .rehearsalTurned),
    ] + (isRehearsal ? [] : [sheet]) + [
      ClassStartRow(
        label: isRehearsal ? own.start.beginRehearsal : own.start.beginClass,
        message: .begun
      )
    ]
  }

  /// Puts the mark on what is likely: to go on with what was broken off, else to open the class.
  fileprivate mutating func markLikely(in context: AppContext) {
    let rows = rows(in: context)
    list.selected = records?.open.isEmpty == false ? 0 : rows.count - 1
  }

  /// What is typed.
  fileprivate var line: String {
    switch stage {
    case .writing(_, let field): field.text
    case .sheet(let form): form.field.text
    case .looking, .choosing, .opening: ""
    }
  }

  fileprivate mutating func write(_ number: Number) {
    guard stage == .choosing else { return }
    let longest = "\(number.possible.upperBound)".count
    stage = .writing(number, FieldState(isMultiline: false, maximumLength: longest))
  }

  fileprivate mutating func edit(_ edit: FieldEdit, in view: ViewMetrics?) {
    switch stage {
    case .writing(let number, var field):
      field.apply(edit, in: view)
      stage = .writing(number, field)
    case .sheet(var form):
      form.field.apply(edit, in: view)
      stage = .sheet(form)
    case .looking, .choosing, .opening: break
    }
  }

  fileprivate mutating func set(_ number: Number, to value: Int) {
    switch number {
    case .minutes: minutes = value
    case .present: present = value
    }
  }

  fileprivate mutating func goBack() {
    switch stage {
    case .writing: stage = .choosing
    case .sheet(var form): stage = form.goBack() ? .sheet(form) : .choosing
    case .looking, .choosing, .opening: break
    }
  }
}

extension ClassStartModel.Number {
  /// The numbers that it can be.
  var possible: ClosedRange<Int> {
    switch self {
    case .minutes: ClassHeader.possibleMinutes
    case .present: ClassSession.possiblePeople
    }
  }
}

/// A row of the page.
struct ClassStartRow: Equatable {
  /// The words of it.
  let label: String
  /// What taking it does.
  let message: ClassStartMessage
}
