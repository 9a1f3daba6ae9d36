internal import CSQLite

/// The kind of file system that the database lies on.
package struct FileSystemKind: Hashable, Sendable {
  /// The number that statfs(2) gives it; 0 where it is not known.
  package let number: UInt32

  /// Makes a kind.
  package init(number: UInt32) {
    self.number = number
  }

  /// Looks at the file system that holds a path.
  init(holding path: String) {
    number = signpost_file_system_kind(path)
  }

  /// Whether other machines may have the same files open, where SQLite's shared memory, and with
  /// it the write-ahead log, does not work.
  ///
  /// What runs through FUSE counts as such, since sshfs is one of them; it costs a little speed.
  package var isNetwork: Bool { Self.networks.contains(number) }

  private static let networks: [UInt32] = [
    0x6969,  // NFS
    0x517B,  // SMB
    0xFF53_4D42,  // CIFS
    0xFE53_4D42,  // SMB 2
    0x564C,  // NCP
    0x5346_414F,  // AFS
    0x6B41_4653,  // AFS of the kernel
    0x7375_7245,  // Coda
    0x00C3_6400,  // Ceph
    0x0102_1997,  // 9P
    0x6573_5546,  // FUSE
    0x0116_1970,  // GFS2
    0x7461_636F,  // OCFS2
    0x0BD0_0BD0,  // Lustre
    0x4750_4653,  // GPFS
    0x1983_0326,  // BeeGFS
    0x786F_4256,  // VirtualBox
    0xBACB_ACBC,  // VMware
  ]
}
