import { Kartu, Tautan, TautanTombol } from '@/components/ui';
import type { LangkahPendirian } from '@/lib/beranda/types';
import { kalimatMintaKeluar } from '@/lib/keanggotaan/anggota/minta/rules';
import { kalimatStatusPermohonan } from '@/lib/keanggotaan/rules';
import type { StatusPermohonan } from '@/lib/platform/db/generated/enums';
import { sejak } from '@/lib/platform/format';
import { PendirianSaya } from './pendirian-saya';

interface LangkahPemilikProps {
  langkah: {
    usaha: number;
    /** The newest business that is not closed. */
    usahaId: string | null;
    /** A registration was begun and not sent. */
    drafPendaftaran: boolean;
    permohonan: {
      id: string;
      nomor: string;
      status: StatusPermohonan;
      statusSejak: Date;
      koperasi: { nama: string };
    } | null;
    anggota: {
      id: string;
      nomorAnggota: number;
      mintaKeluarPada: Date | null;
      koperasi: { id: string; nama: string };
    }[];
    pendirian: readonly LangkahPendirian[];
  };
  kini: Date;
}

/** For an owner: where things stand, and the one next step. */
export function LangkahPemilik({ langkah, kini }: LangkahPemilikProps) {
  const { usaha, permohonan, anggota, pendirian } = langkah;
  if (usaha === 0 && langkah.drafPendaftaran) {
    return (
      <Kartu judul="Lanjutkan pendaftaran usaha Anda" level={3}>
        <p>Isian Anda masih tersimpan. Setelah lengkap, kirim supaya petugas memeriksanya.</p>
        <TautanTombol href="/portal/usaha-saya/daftar">Lanjutkan pendaftaran</TautanTombol>
      </Kartu>
    );
  }
  if (usaha === 0) {
    return (
      <Kartu judul="Langkah pertama: daftarkan usaha Anda" level={3}>
        <p>Butuh sekitar 10 menit. Anda boleh berhenti kapan saja; isian Anda disimpan.</p>
        <TautanTombol href="/portal/usaha-saya/daftar">Daftarkan usaha</TautanTombol>
      </Kartu>
    );
  }
  return (
    <div className="grid gap-4">
      {anggota.length > 0 ? (
        <Kartu judul="Keanggotaan koperasi Anda">
          <ul>
            {anggota.map((satu) => (
              <li key={satu.koperasi.id}>
                <Tautan href={`/koperasi/${satu.koperasi.id}`}>{satu.koperasi.nama}</Tautan>, nomor
                anggota {satu.nomorAnggota}.{' '}
                {satu.mintaKeluarPada ? `${kalimatMintaKeluar(satu.mintaKeluarPada)} ` : null}
                <Tautan href={`/portal/koperasi/${satu.koperasi.id}/anggota/${satu.id}`}>
                  {satu.mintaKeluarPada
                    ? 'Lihat permintaan keluar'
                    : 'Lihat keanggotaan atau minta keluar'}
                </Tautan>
              </li>
            ))}
          </ul>
        </Kartu>
      ) : null}
      <PendirianSaya pendirian={pendirian} berikutnya={anggota.length === 0} />
      {permohonan && permohonan.status !== 'MENJADI_ANGGOTA' ? (
        <Kartu judul={`Permohonan Anda ke ${permohonan.koperasi.nama}`}>
          <p>
            {kalimatStatusPermohonan(permohonan.status, sejak(permohonan.statusSejak, kini), null)}
          </p>
          <TautanTombol href={`/portal/permohonan/${permohonan.id}`}>
            Lihat permohonan {permohonan.nomor}
          </TautanTombol>
        </Kartu>
      ) : null}
      <Kartu judul="Butuh modal untuk usaha?">
        <p>
          Lihat biaya sebenarnya di koperasi, bank, dan program untuk jumlah dan jangka waktu yang
          Anda perlukan.
        </p>
        <TautanTombol varian="kedua" href="/portal/modal/banding">
          Bandingkan modal
        </TautanTombol>
      </Kartu>
      {!permohonan && anggota.length === 0 && pendirian.length === 0 ? (
        <Kartu judul="Langkah berikutnya: cari koperasi">
          <p>
            Usaha Anda sudah terdaftar. Lihat koperasi yang cocok dengan usaha Anda, lalu ajukan
            bergabung.
          </p>
          <TautanTombol
            href={
              langkah.usahaId === null ? '/koperasi' : `/portal/usaha-saya/${langkah.usahaId}/cocok`
            }
          >
            Koperasi yang cocok
          </TautanTombol>
          <p className="teks-lembut mt-4">
            Belum ada yang cocok? Anda juga dapat{' '}
            <Tautan href="/portal/pendirian/mulai">mendirikan koperasi</Tautan> bersama pelaku usaha
            lain.
          </p>
        </Kartu>
      ) : null}
    </div>
  );
}
