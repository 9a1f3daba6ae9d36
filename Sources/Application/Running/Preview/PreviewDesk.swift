internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens
internal import Synchronization

/// Reads the file that is previewed; used from the work lane alone once the interface runs.
final class PreviewDesk: Sendable {
  /// The file, as it was named.
  let path: String
  private let variant: String
  private let library: ScenarioLibrary
  private let surroundings: Surroundings
  private let last = Mutex<PreviewReading?>(nil)

  init(
    _ request: PreviewRequest,
    in library: ScenarioLibrary,
    at surroundings: Surroundings
  ) {
    path = request.file
    variant = request.variant ?? ""
    self.library = library
    self.surroundings = surroundings
  }

  /// The folders whose changes matter, and the names in them: the file's own, that of what it is a
  /// link to, and those of the directory and the rubrics beside it.
  var places: [FolderWatch.Place] {
    let paths = [path, SystemFiles.resolved(path)].compactMap(\.self)
    var places: [FolderWatch.Place] = []
    for path in paths {
      let place = FolderWatch.Place(
        folder: SystemFiles.folder(of: path),
        name: SystemFiles.name(of: path)
      )
      if !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// Reads the file as it is now.
  func read() -> PreviewReading {
    let reading = reading()
    last.withLock { $0 = reading }
    return reading
  }

  /// Reads the file and tells of it where it has changed, else, if that is to be said, that it has
  /// not.
  func read(saysUnchanged: Bool) -> AppMessage? {
    let before = last.withLock { $0 }
    let reading = read()
    if before.map(reading.isSame) == true { return saysUnchanged ? .preview(.unchanged) : nil }
    return .preview(.read(reading))
  }

  private func reading() -> PreviewReading {
    // The hour of `2026-11-23T18:39:32+01:00`.
    let clock = String(surroundings.timestamp().dropFirst(11).prefix(8))
    do throws(CaseError) {
      let bytes = try library.bytes(of: path)
      let playable = try? library.read(bytes, path: path, variant: variant)
      let findings = library.check(bytes, of: path, at: surroundings.time).findings
      return PreviewReading(playable: playable, findings: findings, clock: clock)
    } catch {
      let findings = CheckedFile(path: path, unreadable: error).findings
      return PreviewReading(playable: nil, findings: findings, clock: clock)
    }
  }
}
