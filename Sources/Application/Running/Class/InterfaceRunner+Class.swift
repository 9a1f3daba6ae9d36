internal import Dispatch
internal import Interface
internal import Screens

/// The effects of a class: its records, its wall, and the terminals of those who are joined.
extension InterfaceRunner {
  /// What concerns a class; all of it waits its turn among the records.
  func startClass(_ effect: Effect) {
    let classes = classes
    switch effect {
    case .readClassRecords(let material, let language):
      run(on: records) { classes.records(of: material, in: language) }
    case .keepDataSheet(let sheet): run(on: records) { classes.keep(sheet) }
    case .openClass(let material, let minutes, let isRehearsal):
      run(on: records) { classes.open(material, minutes: minutes, isRehearsal: isRehearsal) }
    case .keepClassEvents(let id, let events, let report):
      run(on: records) { classes.keep(events, of: id, report: report) }
    case .keepRegister(let id, let register): run(on: records) { classes.keep(register, of: id) }
    case .followClass: followClass()
    case .readOpenClass(let language): run(on: records) { classes.openClass(in: language) }
    default: break
    }
  }

  /// Tells the wall each time that the records change; plain mode looks at each line instead.
  private func followClass() {
    let mailbox = mailbox
    let places = waitsForRefreshes ? [] : classes.places
    watch = places.isEmpty ? nil : FolderWatch(of: places) { mailbox.post(.wall(.changed)) }
    // What was written between the first reading and the watch is looked for once.
    mailbox.post(.wall(.changed))
    if watch == nil, !waitsForRefreshes { mailbox.post(.wall(.notFollowed)) }
  }

  /// What concerns the line between the host of a class and its terminals, at either end.
  func startTerminal(_ effect: Effect) {
    switch effect {
    case .listenToClass:
      joining?.begin(mailbox)
      waitForClass()
    case .tellClass(let message):
      joining?.send(message)
      waitForClass()
    case .waitForClass: waitForClass()
    case .openHall(let id): if let hosting { mailbox.post(hosting.open(classID: id, mailbox)) }
    case .showHall(let page): hosting?.show(page)
    case .closeHall:
      hosting?.closeVote()
      waitForHall()
    case .endHall: hosting?.stop(isOver: true)
    default: break
    }
  }

  /// Plain mode waits for the counts before it prints.
  private func waitForHall() {
    guard let hosting, waitsForRefreshes else { return }
    let waiting = hosting.waiting
    run(on: work) {
      waiting()
      return nil
    }
  }

  /// Plain mode waits for an answer before it prints: nothing interrupts the reading of a line.
  private func waitForClass() {
    guard let joining, waitsForRefreshes else { return }
    let waiting = joining.waiting
    run(on: work) {
      waiting()
      return nil
    }
  }
}
