import { Kartu, Lencana, Tautan } from '@/components/ui';

/** The rule sets in force: which worksheet is for whom. */
export function DaftarAturanSimulasi({
  daftar,
}: {
  daftar: readonly {
    id: string;
    nama: string;
    keterangan: string;
    penjelasan: string;
    belumDikonfirmasi: boolean;
  }[];
}) {
  return (
    <ul className="grid gap-4">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <Kartu>
            <h2 className="judul-3">
              <Tautan href={`/simulasi?aturan=${satu.id}`}>{satu.nama}</Tautan>
            </h2>
            <p className="mt-1">{satu.keterangan}</p>
            <p className="teks-lembut mt-1">{satu.penjelasan}</p>
            <p className="mt-2 flex flex-wrap items-center gap-3">
              <a href={`/api/buku-kerja?aturan=${satu.id}`} download>
                Unduh buku kerja kosong (Excel)
                <span className="hanya-pembaca"> {satu.nama}</span>
              </a>
              {satu.belumDikonfirmasi ? (
                <Lencana nada="kuning" ikon="seru">
                  Sebagian belum dikonfirmasi
                </Lencana>
              ) : null}
            </p>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}
