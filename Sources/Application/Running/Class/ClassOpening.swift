internal import Classroom
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost class`: opens the start of a class, or its wall.
struct ClassOpening {
  let request: ClassRequest
  let options: Options
  let surroundings: Surroundings

  /// Runs the screens of a class; a case that cannot be read is refused.
  func run() -> ExitCode {
    let library = ScenarioLibrary(options, surroundings)
    switch request {
    case .lead(let lead): return run(lead, library)
    case .records: preconditionFailure("what needs no interface was done before")
    case .wall:
      return interface(library, Route.wall(WallModel()))
        .run(starting: [.followClass])
    }
  }

  private func run(_ lead: ClassLead, _ library: ScenarioLibrary) -> ExitCode {
    if let code = CommandRunner.refuseFolder(options, surroundings) { return code }
    let interface = interface(library, nil)
    let material: ClassMaterial
    do throws(CaseError) {
      let path = try library.path(of: lead.target, known: library.catalogue(in: interface.store))
      let playable = try library.open(path, variant: lead.variant ?? "")
      try library.refuseOtherTexts(of: playable)
      material = ClassMaterial(of: playable, language: interface.language.rawValue)
    } catch { return CommandRunner.refuse(error, options, surroundings) }
    var started = interface
    var start = ClassStartModel(
      material: material,
      seat: lead.isShared ? .shared : .own,
      minutes: lead.minutes ?? ClassStartModel.usualMinutes,
      isRehearsal: lead.isRehearsal
    )
    start.hasTerminals = lead.hosting != nil
    started.first = .classStart(start)
    started.hosting = lead.hosting.map { HostDesk($0, surroundings) }
    let language = interface.language.rawValue
    return started.run(starting: [.readClassRecords(material, language: language)])
  }

  /// Records are opened for writing by the wall too, as it may be started before the first class.
  private func interface(
    _ library: ScenarioLibrary,
    _ first: Route?
  ) -> InterfaceCommand {
    InterfaceCommand(
      options: options,
      surroundings: surroundings,
      library: library,
      store: Result { () throws(StoreError) in
        try RecordsFile.open(options, surroundings, access: .readWrite)
      },
      hasNamedCase: true,
      first: first
    )
  }
}
