/** One kind of work that waits. */
export interface TugasMenunggu {
  label: string;
  keterangan: string;
  href: string;
  jumlah: number;
  /** When the oldest of it began to wait. */
  sejak: Date | null;
}
