internal import Screens

extension CommandContext {
  /// Reads a file that the command line names, whatever it is named for.
  func read(
    _ path: String,
    limit: Int = ScenarioLibrary.greatestFileSize
  ) throws(Refusal) -> [UInt8] {
    do throws(FileError) {
      return try SystemFiles.read(path, limit: limit)
    } catch {
      throw Refusal(text: ErrorText.text(of: error, path: path, in: language), code: .usage)
    }
  }

  /// Writes a new file; what is there is never replaced.
  func create(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o600) throws(Refusal) {
    do throws(FileWritingError) {
      try SystemFiles.create(path, bytes, mode: mode)
    } catch {
      throw Refusal(text: ErrorText.text(of: error, path: path, in: language), code: .cannotWrite)
    }
  }

  /// Puts new bytes into the place of those that were read from a file.
  func rewrite(_ path: String, from old: [UInt8], to new: [UInt8]) throws(Refusal) {
    do throws(RewritingError) {
      try SystemFiles.rewrite(path, from: old, to: new)
    } catch {
      throw Refusal(text: error.text(path: path, in: language), code: .cannotWrite)
    }
  }
}
