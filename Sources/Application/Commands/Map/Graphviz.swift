internal import Glibc

/// Why Graphviz drew nothing.
enum GraphvizError: Error, Equatable {
  /// Its program `dot` is not here.
  case missing
  /// It was not able to draw.
  case failed
}

/// The program of Graphviz that draws graphs.
///
/// It is given the graph in a file without a name and writes to another, so that neither side waits
/// for the other.
enum Graphviz {
  private static let name = "dot"

  /// Draws a graph as SVG; `path` lists the folders in which the program is looked for.
  static func svg(of graph: String, path: String) throws(GraphvizError) -> String {
    guard let program = program(in: path) else { throw .missing }
    guard let input = tmpfile(), let output = tmpfile() else { throw .failed }
    defer {
      fclose(input)
      fclose(output)
    }
    let bytes = Array(graph.utf8)
    guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0 else {
      throw .failed
    }
    rewind(input)
    guard run(program, from: fileno(input), to: fileno(output)) else { throw .failed }
    rewind(output)
    return String(decoding: contents(of: output), as: UTF8.self)
  }

  private static func program(in path: String) -> String? {
    path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Runs the program and waits for its end; whether all went well.
  private static func run(_ program: String, from input: Int32, to output: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(name), strdup("-Tsvg"), nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, program, &actions, nil, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    var count = fread(&piece, 1, piece.count, file)
    while count > 0 {
      all += piece[..<count]
      count = fread(&piece, 1, piece.count, file)
    }
    return all
  }
}
