internal import Glibc
internal import PlainText

/// Why a class cannot be opened to terminals, in both languages.
enum HostErrorText {
  static func english(_ error: ClassDoorError) -> String {
    switch error {
    case .noFolder: "There is no folder for the class's socket: name one with --folder."
    case .noPipe: "The system has no pipe left for the class's terminals."
    case .folder(let path, let fault):
      "\(shown(path)): \(english(fault)), so no class is opened there."
    case .pathTooLong(let path, let limit):
      "The path of the socket has more than \(limit) bytes (\(shown(path))): name a shorter folder "
        + "with --folder."
    case .system(let number, let path): "\(shown(path)): \(system(number))"
    }
  }

  static func danish(_ error: ClassDoorError) -> String {
    switch error {
    case .noFolder: "Der er ingen mappe til holdets sokkel: nævn en med --folder."
    case .noPipe: "Systemet har ikke plads til flere rør til holdets terminaler."
    case .folder(let path, let fault):
      "\(shown(path)): \(danish(fault)), så der åbnes intet hold dér."
    case .pathTooLong(let path, let limit):
      "Soklens sti er længere end \(limit) byte (\(shown(path))): nævn en kortere mappe med "
        + "--folder."
    case .system(let number, let path): "\(shown(path)): \(system(number))"
    }
  }

  static func english(_ error: HallJournalError) -> String {
    switch error {
    case .noFolder: "There is no home in which answers could be kept."
    case .inUse: "Another window hosts this class already."
    case .damaged(let path, let line):
      "What was answered before cannot be read (\(shown(path)), line \(line)). Move the file away to "
        + "go on without it."
    case .notOurs(let path): "\(shown(path)) is not a plain file of this account."
    case .full(let path): "The disk is full (\(shown(path)))."
    case .system(let number, let path): "\(shown(path)): \(system(number))"
    }
  }

  static func danish(_ error: HallJournalError) -> String {
    switch error {
    case .noFolder: "Der er ingen hjemmemappe, svarene kunne gemmes i."
    case .inUse: "Et andet vindue er allerede vært for holdet."
    case .damaged(let path, let line):
      "Det, der blev svaret før, kan ikke læses (\(shown(path)), linje \(line)). Flyt filen væk for "
        + "at gå videre uden."
    case .notOurs(let path): "\(shown(path)) er ikke en almindelig fil, der er kontoens egen."
    case .full(let path): "Disken er fuld (\(shown(path)))."
    case .system(let number, let path): "\(shown(path)): \(system(number))"
    }
  }

  private static func english(_ fault: ClassFolderFault) -> String {
    switch fault {
    case .missing: "it is not there"
    case .notAFolder: "it is a link or no folder"
    case .ownedByAnother(let account): "it belongs to account \(account)"
    case .openToOthers: "others could put their own socket there"
    case .system(let number): system(number)
    }
  }

  private static func danish(_ fault: ClassFolderFault) -> String {
    switch fault {
    case .missing: "den er der ikke"
    case .notAFolder: "det er et link eller ikke en mappe"
    case .ownedByAnother(let account): "den hører til konto \(account)"
    case .openToOthers: "andre kunne lægge deres egen sokkel der"
    case .system(let number): system(number)
    }
  }

  private static func shown(_ path: String) -> String { CleanText.line(path) }

  private static func system(_ number: Int32) -> String {
    CleanText.line(String(cString: strerror(number)))
  }
}
