import { Formulir, TombolKirim } from '@/components/form';
import { Kosong, Paginasi, Tabel, TautanTombol } from '@/components/ui';
import { alamatRat } from '@/lib/koperasi/rat/daftar/alamat/rules';
import { type DaftarRat, kalimatTanpaRat } from '@/lib/koperasi/rat/daftar/rules';
import type { SaringRat } from '@/lib/koperasi/rat/daftar/schema';
import type { BarisRat } from '@/lib/koperasi/rat/daftar/types';
import { ingatkanSatuAction } from '@/lib/koperasi/rat/pengingat/actions';
import { LABEL_CARA_HUBUNG } from '@/lib/koperasi/rat/pengingat/rules';
import { formatAngka } from '@/lib/platform/format';
import type { Halaman } from '@/lib/platform/keyset';
import { LencanaStatusLaporan } from '../laporan/status-laporan';
import { LencanaRat } from '../profil/rat';

function Pengingat({
  baris,
  bolehIngatkan,
  kembali,
}: {
  baris: BarisRat;
  bolehIngatkan: boolean;
  kembali: string;
}) {
  const { pengingat, hubung } = baris;
  const dapat = bolehIngatkan && baris.bolehDiingatkan && hubung !== 'TIDAK_ADA';
  return (
    <div className="grid justify-items-start gap-2">
      <span>
        {pengingat ? `${pengingat.pada}${pengingat.otomatis ? ' (otomatis)' : ''}` : 'belum pernah'}
      </span>
      {dapat ? (
        <Formulir
          aksi={ingatkanSatuAction}
          id={`ingatkan-${baris.id}`}
          tersembunyi={{ koperasiId: baris.id, kembali }}
        >
          <TombolKirim varian="teks">
            Ingatkan<span className="hanya-pembaca"> {baris.nama}</span>
          </TombolKirim>
        </Formulir>
      ) : null}
    </div>
  );
}

const KOSONG: Partial<Record<DaftarRat, string>> = {
  menjelang:
    'Batas RAT tahun buku terakhir sudah lewat. Daftar ini terisi lagi setelah tahun buku berikutnya tutup.',
  'dua-tahun':
    'Menurut laporan yang terverifikasi, tidak ada koperasi aktif yang dua tahun tanpa RAT. Yang belum punya laporan ada dalam daftar belum RAT.',
};

function TidakAda({ daftar, saring }: { daftar: DaftarRat; saring: SaringRat }) {
  const { daftar: _, setelah: __, sebelum: ___, ...isi } = saring;
  if (Object.values(isi).some((satu) => satu !== undefined)) {
    return (
      <Kosong
        judul="Tidak ada koperasi yang cocok"
        aksi={
          <TautanTombol varian="kedua" href={alamatRat(daftar)}>
            Hapus pencarian dan saringan
          </TautanTombol>
        }
      >
        Periksa ejaan, pakai kata yang lebih pendek, atau kurangi saringannya.
      </Kosong>
    );
  }
  return (
    <Kosong judul="Tidak ada koperasi dalam daftar ini">
      {KOSONG[daftar] ?? 'Semua koperasi aktif sudah melaporkan RAT-nya.'}
    </Kosong>
  );
}

/** Koperasi without RAT, with how they can be reached and when they were reminded. */
export function TabelRat({
  daftar,
  saring,
  halaman,
  bolehIngatkan,
  kembali,
}: {
  daftar: DaftarRat;
  saring: SaringRat;
  halaman: Halaman<BarisRat> & { jumlah: number };
  bolehIngatkan: boolean;
  /** Address of this list, to come back to. */
  kembali: string;
}) {
  return (
    <>
      <Tabel
        awal
        keterangan="Koperasi dan keadaan RAT-nya"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'nama', label: 'Nama' },
          { kunci: 'keadaan', label: 'Keadaan RAT' },
          { kunci: 'terakhir', label: 'RAT terakhir', isi: 'utuh' },
          { kunci: 'hubung', label: 'Dihubungi lewat' },
          { kunci: 'pengingat', label: 'Terakhir diingatkan' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: `/portal/koperasi/${satu.id}/laporan`,
          sel: {
            nama: (
              <>
                {satu.nama}
                <span className="tabel-keterangan">{satu.wilayah}</span>
              </>
            ),
            keadaan: (
              <span className="inline-flex flex-wrap gap-2">
                <LencanaRat keadaan={satu.keadaan} />
                {satu.laporan ? <LencanaStatusLaporan status={satu.laporan} /> : null}
              </span>
            ),
            terakhir: (
              <>
                {satu.ratTahunBuku
                  ? `tahun buku ${satu.ratTahunBuku}`
                  : satu.keadaan === 'BELUM_ADA_DATA'
                    ? 'belum ada data'
                    : 'belum pernah'}
                {satu.tanpaRat === null ? null : (
                  <span className="teks-lembut block">
                    {kalimatTanpaRat(satu.tanpaRat)} tanpa RAT
                  </span>
                )}
              </>
            ),
            hubung: (
              <>
                {LABEL_CARA_HUBUNG[satu.hubung]}
                {satu.hubung === 'TIDAK_ADA' && satu.telepon ? `, telepon ${satu.telepon}` : null}
              </>
            ),
            pengingat: <Pengingat baris={satu} bolehIngatkan={bolehIngatkan} kembali={kembali} />,
          },
        }))}
        kosong={<TidakAda daftar={daftar} saring={saring} />}
      />
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamatRat(daftar, saring, { sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.setelah && alamatRat(daftar, saring, { setelah: halaman.setelah })}
        ringkasan={
          halaman.baris.length > 0
            ? `${formatAngka(halaman.baris.length)} dari ${formatAngka(halaman.jumlah)} koperasi`
            : undefined
        }
      />
    </>
  );
}
