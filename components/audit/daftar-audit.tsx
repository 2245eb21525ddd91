import { Isian, Pilihan } from '@/components/form';
import { Kosong, Paginasi, Rincian, Saringan, Tabel, Tautan } from '@/components/ui';
import { labelObjek } from '@/lib/audit/kata/rules';
import { JENIS_OBJEK, type SaringAudit } from '@/lib/audit/schema';
import type { ButirRiwayat } from '@/lib/audit/types';
import { formatTanggal } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import { DaftarPerubahan } from './riwayat';

const DASAR = '/portal/audit';

const besar = (teks: string) => teks.charAt(0).toUpperCase() + teks.slice(1);
const PILIHAN_JENIS = JENIS_OBJEK.map((nilai) => ({ nilai, label: besar(labelObjek(nilai)) }));

const tanpaKursor = ({ dari, sampai, orang, jenis, objek }: SaringAudit) => ({
  dari,
  sampai,
  orang,
  jenis,
  objek,
});

function keping(saring: SaringAudit) {
  const isi = tanpaKursor(saring);
  const label: [keyof typeof isi, string | undefined][] = [
    ['dari', saring.dari && `Dari ${formatTanggal(saring.dari)}`],
    ['sampai', saring.sampai && `Sampai ${formatTanggal(saring.sampai)}`],
    ['jenis', saring.jenis && `Jenis: ${labelObjek(saring.jenis)}`],
    ['objek', saring.objek && `Nomor data: ${saring.objek}`],
  ];
  return label.flatMap(([nama, teks]) =>
    teks ? [{ label: teks, hapusHref: alamatDaftar(DASAR, { ...isi, [nama]: undefined }) }] : [],
  );
}

/** By person, days, kind of record and record. */
export function SaringanAudit({ saring }: { saring: SaringAudit }) {
  const dipakai = keping(saring);
  return (
    <Saringan
      action={DASAR}
      cari={{
        nama: 'orang',
        label: 'Cari nama atau surel pelaku',
        nilai: saring.orang,
        petunjuk:
          'Tulis “sistem” untuk yang dilakukan portal sendiri, “publik” untuk yang dilakukan tanpa masuk.',
      }}
      keping={dipakai}
      hapusSemuaHref={dipakai.length > 1 ? DASAR : undefined}
    >
      <Isian
        nama="dari"
        label="Dari tanggal"
        tipe="date"
        lebar="sedang"
        nilaiAwal={saring.dari ?? ''}
      />
      <Isian
        nama="sampai"
        label="Sampai tanggal"
        tipe="date"
        lebar="sedang"
        nilaiAwal={saring.sampai ?? ''}
      />
      <Pilihan
        nama="jenis"
        label="Jenis data"
        kosong="Semua jenis"
        pilihan={PILIHAN_JENIS}
        nilaiAwal={saring.jenis ?? ''}
      />
      <Isian nama="objek" label="Nomor data" maxLength={60} nilaiAwal={saring.objek ?? ''} />
    </Saringan>
  );
}

interface Butir extends ButirRiwayat {
  objekJenis: string;
  objek: string;
  objekId: string;
  permintaanId: string;
}

function Rinci({ butir }: { butir: Butir }) {
  return (
    <>
      {butir.keterangan ? <p>Alasan: {butir.keterangan}</p> : null}
      <Rincian
        judul={
          butir.perubahan.length > 0 ? `${butir.perubahan.length} isian` : 'Tanpa perubahan isian'
        }
      >
        {butir.perubahan.length > 0 ? <DaftarPerubahan perubahan={butir.perubahan} /> : null}
        <p className="teks-lembut break-all">Nomor permintaan: {butir.permintaanId}</p>
      </Rincian>
    </>
  );
}

/** The trail, the newest first. */
export function DaftarAudit({ saring, halaman }: { saring: SaringAudit; halaman: Halaman<Butir> }) {
  const isi = tanpaKursor(saring);
  return (
    <>
      <Tabel
        keterangan="Catatan audit, yang terbaru di atas"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'waktu', label: 'Waktu' },
          { kunci: 'tindakan', label: 'Tindakan' },
          { kunci: 'oleh', label: 'Pelaku' },
          { kunci: 'objek', label: 'Data' },
          { kunci: 'rincian', label: 'Isi' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          sel: {
            waktu: satu.waktu,
            tindakan: satu.kalimat,
            oleh: `${satu.oleh} (${satu.peran})`,
            objek: (
              <Tautan
                className="break-all"
                href={alamatDaftar(DASAR, { jenis: satu.objekJenis, objek: satu.objekId })}
              >
                {satu.objek} {satu.objekId.slice(-8)}
              </Tautan>
            ),
            rincian: <Rinci butir={satu} />,
          },
        }))}
        kosong={
          <Kosong judul="Tidak ada catatan yang cocok">Ubah tanggal, pelaku, atau jenisnya.</Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={
          halaman.sebelum && alamatDaftar(DASAR, { ...isi, sebelum: halaman.sebelum })
        }
        berikutnyaHref={
          halaman.setelah && alamatDaftar(DASAR, { ...isi, setelah: halaman.setelah })
        }
      />
    </>
  );
}
