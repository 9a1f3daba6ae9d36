internal import Hashing
internal import Records
internal import ScenarioEngine
internal import Screens

/// Which variant of each case the trainee of these records is given.
///
/// It is drawn by a number that the records hold and the id of the case, so that the list can show
/// its title before anything was begun (decision 20).
struct VariantAssignment: Sendable {
  /// The setting under which the records hold their number.
  static let setting = "variants"

  private let store: Result<RecordStore, StoreError>
  private let seed: Lazily<String?>
  private let now: @Sendable () -> String

  /// Draws by the records' number, which is made where they have none yet; where they cannot be
  /// written, by a number that holds for this run of the program.
  init(drawingFor store: Result<RecordStore, StoreError>, _ surroundings: Surroundings) {
    let random = surroundings.random
    self.init(store, surroundings) {
      let made = String(random(), radix: 16)
      // Why the records cannot be used was said at the start.
      return (try? store.get().setting(Self.setting, settingItTo: made)) ?? made
    }
  }

  /// Draws by the records' number where they have one, and writes nothing.
  init(readingOf store: Result<RecordStore, StoreError>, _ surroundings: Surroundings) {
    self.init(store, surroundings) {
      (try? store.get().setting(Self.setting)).flatMap(\.self)
    }
  }

  private init(
    _ store: Result<RecordStore, StoreError>,
    _ surroundings: Surroundings,
    seed: @escaping @Sendable () -> String?
  ) {
    self.store = store
    self.seed = Lazily(seed)
    now = surroundings.timestamp
  }

  /// The variant that is given of a case; none where the case has none, or where nothing was
  /// played or drawn yet.
  func variant(of head: ScenarioHead) -> String? {
    guard !head.variants.isEmpty else { return nil }
    let tally = (try? store.get().caseTallies())?.first { $0.scenarioID == head.id }
    return variant(of: head.id, among: head.variants.map(\.id), tally)
  }

  /// The variant that is given of a case by its id, after what the records say of it.
  func variant(of id: String, among variants: [String], _ tally: CaseTally?) -> String? {
    guard !variants.isEmpty else { return nil }
    var rule = VariantRule()
    rule.open = tally?.openVariant
    rule.first = tally?.firstVariant
    rule.firstAt = tally.flatMap { Moment(timestamp: $0.firstStartedAt) }
    return rule.variant(
      among: variants,
      now: Moment(timestamp: now()),
      draw: seed.value.flatMap { Self.draw(of: id, $0) }
    )
  }

  /// The number drawn for a case: the first bits of the hash, of which each says nothing of others.
  static func draw(of id: String, _ seed: String) -> UInt64? {
    UInt64(SHA256(of: Array("\(seed) \(id)".utf8)).hexadecimal.prefix(16), radix: 16)
  }
}

extension ScenarioLibrary {
  /// Reads a case in the variant that is named, else in the one that the trainee is given.
  func open(
    _ path: String,
    variant: String?,
    given assignment: VariantAssignment
  ) throws(CaseError) -> PlayableCase {
    let playable = try open(path)
    let head = playable.scenario.head
    let known = head.variants.map(\.id)
    if let variant, !known.contains(variant) { throw .unknownVariant(variant, known: known) }
    guard let wanted = variant ?? assignment.variant(of: head), wanted != head.variant
    else { return playable }
    return try read(playable.file, path: path, variant: wanted)
  }
}
