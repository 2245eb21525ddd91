import { Kosong, Lencana, Tabel } from '@/components/ui';
import { kalimatHarga } from '@/lib/permodalan/produk/rules';
import { LABEL_JENIS_SUMBER } from '@/lib/permodalan/rules';
import { kalimatPlafon, kalimatTenor, LABEL_PENERIMA } from '@/lib/permodalan/sumber/rules';
import type { SumberModalDto } from '@/lib/permodalan/sumber/types';
import { formatTanggalPendek } from '@/lib/platform/format';

/** Mark of a source whose figures nobody has checked yet. */
export function TandaSumber({ sumber }: { sumber: SumberModalDto }) {
  return (
    <>
      {sumber.belumDikonfirmasi ? (
        <Lencana nada="kuning" ikon="seru">
          Belum dikonfirmasi
        </Lencana>
      ) : null}
      {sumber.aktif ? null : <Lencana nada="netral">Tidak ditampilkan</Lencana>}
    </>
  );
}

/** Banks and programmes of the reference list, with source and date. */
export function DaftarSumber({ daftar }: { daftar: SumberModalDto[] }) {
  return (
    <Tabel
      keterangan="Sumber modal"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'nama', label: 'Nama' },
        { kunci: 'jenis', label: 'Jenis' },
        { kunci: 'biaya', label: 'Biaya' },
        { kunci: 'batas', label: 'Jumlah dan jangka waktu' },
        { kunci: 'sumber', label: 'Sumber', isi: 'kalimat' },
      ]}
      baris={daftar.map((satu) => ({
        id: satu.id,
        href: `/portal/sumber-modal/${satu.id}`,
        sel: {
          nama: satu.nama,
          jenis: `${LABEL_JENIS_SUMBER[satu.jenis]}. ${LABEL_PENERIMA[satu.penerima]}.`,
          biaya: kalimatHarga(satu, satu.jenis),
          batas: `${kalimatPlafon(satu.plafonMin, satu.plafonMaks)}; ${kalimatTenor(satu.tenorMin, satu.tenorMaks)}`,
          sumber: (
            <div className="grid justify-items-start gap-2">
              <span className="wrap-anywhere">{`${satu.sumber}, ${formatTanggalPendek(satu.tanggalSumber)}`}</span>
              <span className="flex flex-wrap gap-2 empty:hidden">
                <TandaSumber sumber={satu} />
              </span>
            </div>
          ),
        },
      }))}
      kosong={<Kosong judul="Belum ada sumber modal" />}
    />
  );
}
